import { AppFailure } from '#shared/app-error.ts';
import type { DrillId, DrillView } from '#shared/drill.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Clock } from '../clock.ts';
import type { Fact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import { isOver, judgeDrill } from './judge.ts';
import type { Stage } from './stage.ts';
import { goodDay, next, opening, type Cue } from './staging.ts';

export interface DrillParts {
  readonly record: Pick<TillRecord, 'books' | 'onFact'>;
  /** Null outside training. */
  readonly stage: Stage | null;
  readonly terminals: () => readonly TerminalId[];
  readonly clock: Clock;
  readonly log: Log;
  readonly changed: () => void;
}

interface Running {
  readonly id: DrillId;
  readonly since: number;
  readonly facts: Fact[];
  /** Cues that are still to come end with the drill. */
  readonly over: AbortController;
}

/** Plays a case on the training terminals while the cashier works at the real till, and says how they did. */
export class Drills {
  readonly #parts: DrillParts;
  #running: Running | null = null;
  #shown: DrillView | null = null;

  constructor(parts: DrillParts) {
    this.#parts = parts;
    parts.record.onFact((fact) => this.#hear(fact));
  }

  view(): DrillView | null {
    return this.#shown;
  }

  /** Throws an AppFailure outside training, over a sale on screen, or when the simulator does not answer. */
  async start(id: DrillId): Promise<void> {
    const { record, terminals, clock } = this.#parts;
    if (record.books.current !== null) throw new AppFailure('sale.open');
    this.#running?.over.abort();
    await this.#play([...goodDay(terminals()), ...opening(id, terminals())]);
    const since = clock.wall();
    this.#running = { id, since, facts: [], over: new AbortController() };
    this.#show({ id, since, result: null });
  }

  /** Ends the drill that runs and judges it as far as it got. */
  async end(): Promise<void> {
    const running = this.#running;
    if (running === null) return;
    this.#running = null;
    running.over.abort();
    const { id, since, facts } = running;
    this.#show({ id, since, result: judgeDrill(id, facts) });
    await this.#play(goodDay(this.#parts.terminals()));
  }

  /** Somebody has read the result. */
  close(): void {
    if (this.#running === null) this.#show(null);
  }

  #hear(fact: Fact): void {
    const running = this.#running;
    if (running === null) return;
    const cues = next(running.id, fact, running.facts);
    running.facts.push(fact);
    const { log } = this.#parts;
    const act = isOver(running.id, running.facts) ? this.end() : this.#playLater(cues, running.over.signal);
    act.catch((error: unknown) => log.warn('drill', { why: String(error) }));
  }

  async #playLater(cues: readonly Cue[], over: AbortSignal): Promise<void> {
    for (const cue of cues) {
      if (cue.afterMs > 0) await this.#parts.clock.sleep(cue.afterMs, over);
      if (!over.aborted) await this.#play([cue]);
    }
  }

  async #play(cues: readonly Cue[]): Promise<void> {
    const { stage } = this.#parts;
    if (stage === null) throw new AppFailure('drill.notTraining');
    try {
      for (const cue of cues) await stage(cue);
    } catch (error) {
      this.#parts.log.warn('drill-stage', { why: String(error) });
      throw new AppFailure('drill.notStaged');
    }
  }

  #show(view: DrillView | null): void {
    this.#shown = view;
    this.#parts.changed();
  }
}
