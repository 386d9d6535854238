import type { CalendarDay } from '#shared/calendar-day.ts';
import type { HourOfToday, TodaysPaths } from '#shared/health.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { Path, ReachReason } from '#shared/terminal.ts';
import { quantilesOf } from './rolling-window.ts';

interface Hour {
  readonly sent: Readonly<Record<Path, number>>;
  /** From the press of Charge to the command sent over the LAN, ms. */
  readonly activations: readonly number[];
}

const EMPTY: Hour = { sent: { lan: 0, cloud: 0 }, activations: [] };

/** Counts the commands of the latest day of the shop that it hears of, hour by hour. */
export class PathCounter {
  readonly #localTime: ShopClock['read'];
  #day: CalendarDay = '';
  #hours = new Map<number, Hour>();
  #fallbacks = new Map<ReachReason, number>();

  constructor(localTime: ShopClock['read']) {
    this.#localTime = localTime;
  }

  sent(path: Path, at: number): void {
    this.#inHour(at, ({ sent, ...hour }) => ({ ...hour, sent: { ...sent, [path]: sent[path] + 1 } }));
  }

  activated(ms: number, at: number): void {
    this.#inHour(at, (hour) => ({ ...hour, activations: [...hour.activations, ms] }));
  }

  fellBack(reason: ReachReason, at: number): void {
    if (!this.#isOfTheDay(at)) return;
    this.#fallbacks.set(reason, (this.#fallbacks.get(reason) ?? 0) + 1);
  }

  view(now: number): TodaysPaths {
    this.#isOfTheDay(now);
    const hours = [...this.#hours].sort(([a], [b]) => a - b).map(hourView);
    const all = (path: Path): number => hours.reduce((total, hour) => total + hour[path], 0);
    const fallbacks = [...this.#fallbacks].map(([reason, times]) => ({ reason, times }));
    return {
      lan: all('lan'),
      cloud: all('cloud'),
      hours,
      fallbacks: fallbacks.sort((a, b) => b.times - a.times),
    };
  }

  #inHour(at: number, change: (hour: Hour) => Hour): void {
    if (!this.#isOfTheDay(at)) return;
    const { hour } = this.#localTime(at);
    this.#hours.set(hour, change(this.#hours.get(hour) ?? EMPTY));
  }

  /** A later day begins anew; what is told of an earlier one comes too late. */
  #isOfTheDay(at: number): boolean {
    const { day } = this.#localTime(at);
    if (day > this.#day) {
      this.#day = day;
      this.#hours = new Map();
      this.#fallbacks = new Map();
    }
    return day === this.#day;
  }
}

const hourView = ([hour, { sent, activations }]: readonly [number, Hour]): HourOfToday => ({
  hour,
  ...sent,
  activation: quantilesOf(activations),
});
