import { LAN_FAULTS, type LanFault, type TerminalFaults } from './faults.ts';
import { seededNumbers } from './randomness.ts';

/** One thing that goes wrong: at the n-th connection of a terminal, counted from 1. Plain data, to be replayed. */
export interface PlannedFault {
  /** Position among the terminals, from 0: ids may differ between runs. */
  readonly terminal: number;
  readonly connection: number;
  readonly changes: Partial<TerminalFaults>;
}

/** Faults that end by themselves, so that a drawn run can go on after each. */
const DRAWN: readonly LanFault[] = LAN_FAULTS.filter(
  (fault) => !['up', 'refuse', 'wrongTerminal'].includes(fault),
);
const STATUSES = [500, 502, 503, 429, 409];

/** `share` of the first `connections` of each terminal go wrong once. The same seed draws the same list. */
export function drawFaults(
  seed: number,
  terminals: number,
  connections: number,
  share: number,
): readonly PlannedFault[] {
  const next = seededNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const plan: PlannedFault[] = [];
  for (let terminal = 0; terminal < terminals; terminal += 1)
    for (let connection = 1; connection <= connections; connection += 1) {
      if (next() >= share) continue;
      const lan = pick(DRAWN) ?? 'dropResponse';
      const delayMs = Math.floor(next() * 2000);
      const bytes = Math.floor(next() * 200);
      plan.push({
        terminal,
        connection,
        changes: { lan, times: 1, delayMs, bytes, status: pick(STATUSES) ?? 500 },
      });
    }
  return plan;
}
