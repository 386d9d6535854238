import { watch } from 'node:fs';
import { join } from 'node:path';
import type { TillView } from '#shared/till.ts';
import type { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';
import type { FailPoint } from './fail-points.ts';
import { workShift } from './shift.ts';
import type { Tally, Victim } from './tally.ts';
import { TillProcess } from './till-process.ts';
import { Trigger } from './trigger.ts';

/** A till may be killed at any time within this of its spawning, or of the press of Charge. */
const SPAWNING_MS = 500;
const SOON_MS = 500;
/** How long a last look waits for what can still be known. */
const LOOK_MS = 5_000;

export interface LifeParts {
  readonly profile: string;
  readonly point: FailPoint;
  readonly counter: Counter;
  readonly random: Random;
  readonly tally: Tally;
  /** Sales that this life must show, because their card has not answered. */
  readonly open: readonly string[];
  readonly fail: (what: string) => void;
}

/** From the spawning of a till to its death at its fail point, or at the end of the shift. */
export class Life {
  readonly #parts: LifeParts;
  readonly #trigger = new Trigger();
  readonly #process: TillProcess;
  #wasShown = false;
  #lostStore = false;
  #lastState: string | null = null;

  constructor(parts: LifeParts) {
    this.#parts = parts;
    this.#process = new TillProcess(parts.profile, () => this.#see(this.#process.till.view));
    parts.counter.onMoment = (moment) => this.#trigger.happened(moment);
  }

  async run(): Promise<'done' | 'stuck'> {
    const { profile, point, random } = this.#parts;
    const log = watch(join(profile, 'journal'), (_, file) => {
      if (file === 'journal.db-wal') this.#trigger.happened('written');
    });
    if (point.moment === 'spawned') this.#in(random.between(0, SPAWNING_MS), () => this.#strike());
    if (point.moment === 'shown') this.#trigger.arm(point, () => this.#strike());
    const end = await this.#process.orDeath(this.#serve().catch((error: unknown) => this.#refused(error)));
    if (!this.#process.isGone) this.#parts.tally.kill('end of shift', 'till');
    await this.#die();
    log.close();
    return end === 'stuck' ? 'stuck' : 'done';
  }

  /** Starts, waits for what can be known, and ends. */
  async look(): Promise<void> {
    const { till } = this.#process;
    await this.#process.orDeath(this.#shows());
    await till.until(({ boot }) => boot.state === 'ready', LOOK_MS).catch(() => undefined);
    await this.#die();
  }

  async #serve(): Promise<'done' | 'stuck'> {
    const { counter, random, point } = this.#parts;
    await this.#shows();
    const { till } = this.#process;
    return workShift({
      till,
      counter,
      random,
      card: point.card,
      occupied: new Set(),
      on: (moment) => this.#on(moment),
    });
  }

  /** A till whose store was killed under it says so and does nothing; any other refusal is a surprise. */
  #refused(error: unknown): 'done' {
    const what = error instanceof Error ? error.message : String(error);
    const isExpected = this.#lostStore && what.includes('journal.failed');
    if (!isExpected && !this.#process.isGone) this.#parts.fail(`unexpected: ${what}`);
    return 'done';
  }

  async #shows(): Promise<void> {
    const { till } = this.#process;
    await till.ready();
    const { sale, setAside } = till.view;
    const shown = new Set<string>([
      ...(sale === null ? [] : [sale.id]),
      ...setAside.map((one) => one.saleId),
    ]);
    for (const saleId of this.#parts.open)
      if (!shown.has(saleId)) this.#parts.fail(`I6: sale ${saleId} is open and not shown after the start`);
  }

  #on(moment: 'opened' | 'asked' | 'finished'): void {
    const { point, random } = this.#parts;
    const counts = point.moment === 'written' || point.moment === 'soon' ? 'asked' : 'opened';
    if (moment === counts) this.#trigger.arm(point, () => this.#strike());
    if (moment === 'asked' && point.moment === 'soon')
      this.#in(random.between(0, SOON_MS), () => this.#trigger.happened('soon'));
    if (moment !== 'opened') this.#trigger.happened(moment);
  }

  #see({ sale }: TillView): void {
    if (!this.#wasShown) {
      this.#wasShown = true;
      this.#trigger.happened('shown');
    }
    const tender = sale?.tenders.at(-1);
    const state = tender?.kind === 'card' ? tender.payment.state : null;
    if (state !== null && state !== this.#lastState) this.#trigger.happened(`view ${state}`);
    this.#lastState = state;
  }

  #strike(): void {
    if (this.#process.isGone) return;
    const { tally, point, random } = this.#parts;
    const victim: Victim = this.#wasShown ? random.weighted({ till: 8, store: 1, both: 1 }) : 'till';
    tally.kill(point.name, victim);
    this.#lostStore ||= victim !== 'till' && this.#process.killStore();
    if (victim !== 'store') this.#process.killTill();
  }

  #in(ms: number, act: () => void): void {
    const timer = setTimeout(act, ms);
    void this.#process.gone.then(() => clearTimeout(timer));
  }

  async #die(): Promise<void> {
    const { tally, fail, counter } = this.#parts;
    await this.#process.end();
    counter.onMoment = () => undefined;
    const { shownMs, till } = this.#process;
    if (shownMs !== null) tally.restarts.push(shownMs);
    if (till.exitCode !== null) fail(`the till ended by itself: ${till.said}`);
  }
}
