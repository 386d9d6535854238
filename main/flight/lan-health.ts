import type { HealthView } from '#shared/health.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { TraceStore } from '../journal/trace-store.ts';
import type { ProbeAnswer } from '../terminals/health.ts';
import type { TerminalRegistry } from '../terminals/registry.ts';
import { COUNTED_MS } from './rolling-window.ts';
import { TerminalFigures } from './terminal-figures.ts';
import type { TraceLine } from './trace-line.ts';
import { fromStored } from './trace-line.ts';

export interface LanHealthParts {
  readonly registry: TerminalRegistry;
  /** Wall time, ms. */
  readonly wall: () => number;
  readonly shopClock: ShopClock;
}

/** How the way to each terminal has been lately: folded from traces, old ones at the start and each new one. */
export class LanHealth {
  readonly #parts: LanHealthParts;
  readonly #figures = new Map<TerminalId, TerminalFigures>();
  #clockOffsetMs: number | null = null;

  constructor(parts: LanHealthParts) {
    this.#parts = parts;
  }

  take(line: TraceLine): void {
    this.#of(line.terminalId).take(line);
    if (line.event.on === 'clockOffset') this.#clockOffsetMs = line.event.ms;
  }

  /** What earlier runs wrote down of this day, and of the hours that figures count. Rejects with a `JournalFailure`. */
  async recall(traces: Pick<TraceStore, 'since'>): Promise<void> {
    const now = this.#parts.wall();
    const { read, startOf } = this.#parts.shopClock;
    const midnight = startOf(read(now).day);
    for (const stored of await traces.since(Math.min(midnight, now - COUNTED_MS)))
      this.take(fromStored(stored));
  }

  /** A harmless question between payments, answered or not. */
  probed(id: TerminalId, answer: ProbeAnswer): void {
    if (!answer.ok) return;
    const at = this.#parts.wall();
    const figures = this.#of(id);
    figures.measured('connect', at, answer.timings.connectMs);
    figures.measured('tls', at, answer.timings.tlsMs);
    figures.measured('firstAnswer', at, answer.roundTripMs);
    this.#clockOffsetMs = answer.clockOffsetMs ?? this.#clockOffsetMs;
  }

  /** The median from the press of Charge to the command sent, ms; null before the first. */
  activationMs(id: TerminalId): number | null {
    return this.#of(id).quantiles('activation', this.#parts.wall())?.p50 ?? null;
  }

  view(): Pick<HealthView, 'terminals' | 'clockOffsetMs'> {
    const now = this.#parts.wall();
    const terminals = this.#parts.registry
      .list()
      .map(({ id, name }) => ({ id, name, ...this.#of(id).view(now) }));
    return { terminals, clockOffsetMs: this.#clockOffsetMs };
  }

  #of(id: TerminalId): TerminalFigures {
    const known = this.#figures.get(id);
    if (known !== undefined) return known;
    const made = new TerminalFigures(this.#parts.shopClock.read);
    this.#figures.set(id, made);
    return made;
  }
}
