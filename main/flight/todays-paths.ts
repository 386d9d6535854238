import type { TodaysPaths } from '#shared/health.ts';
import type { Path, ReachReason } from '#shared/terminal.ts';

/** Counts the commands of the latest day it hears of. Days are the shop's own, local time. */
export class PathCounter {
  /** Wall time of its midnight, ms. */
  #day = 0;
  #sent: Record<Path, number> = { lan: 0, cloud: 0 };
  #fallbacks = new Map<ReachReason, number>();

  sent(path: Path, at: number): void {
    if (this.#isOfTheDay(at)) this.#sent[path] += 1;
  }

  fellBack(reason: ReachReason, at: number): void {
    if (!this.#isOfTheDay(at)) return;
    this.#fallbacks.set(reason, (this.#fallbacks.get(reason) ?? 0) + 1);
  }

  view(now: number): TodaysPaths {
    this.#isOfTheDay(now);
    const fallbacks = [...this.#fallbacks].map(([reason, times]) => ({ reason, times }));
    return { ...this.#sent, fallbacks: fallbacks.sort((a, b) => b.times - a.times) };
  }

  /** A later day begins anew; what is told of an earlier one comes too late. */
  #isOfTheDay(at: number): boolean {
    const day = new Date(at).setHours(0, 0, 0, 0);
    if (day > this.#day) {
      this.#day = day;
      this.#sent = { lan: 0, cloud: 0 };
      this.#fallbacks = new Map();
    }
    return day === this.#day;
  }
}
