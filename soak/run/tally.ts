import type { Outcome } from './schedule.ts';
import type { Invariant } from '../witness/invariants.ts';
import { INVARIANTS } from '../witness/invariants.ts';

/** What many schedules came to. */
export class Tally {
  payments = 0;
  unaided = 0;
  schedules = 0;
  readonly violations: Partial<Record<Invariant, number>> = Object.fromEntries(
    INVARIANTS.map((name) => [name, 0]),
  );
  readonly faults = new Map<string, number>();

  add(outcome: Outcome): void {
    this.schedules += 1;
    this.payments += outcome.payments;
    this.unaided += outcome.unaided;
    for (const { invariant } of outcome.violations)
      this.violations[invariant] = (this.violations[invariant] ?? 0) + 1;
    for (const [name, hits] of outcome.hits) this.faults.set(name, (this.faults.get(name) ?? 0) + hits);
  }

  /** Of the payments, those that ended without anybody having been called. 0 to 1. */
  get unaidedShare(): number {
    return this.payments === 0 ? 1 : this.unaided / this.payments;
  }

  get sortedFaults(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.faults].sort(([a], [b]) => a.localeCompare(b)));
  }
}
