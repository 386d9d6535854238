import type { FailPoint, Moment } from './fail-points.ts';

/** Waits for one moment of one life, and acts in the same turn of the event loop. */
export class Trigger {
  #armed: { readonly point: FailPoint; readonly act: () => void } | null = null;
  #seen = 0;

  arm(point: FailPoint, act: () => void): void {
    this.#armed = { point, act };
    this.#seen = 0;
  }

  /** Counts from now on. */
  restart(): void {
    this.#seen = 0;
  }

  happened(moment: Moment): void {
    if (this.#armed?.point.moment !== moment) return;
    this.#seen += 1;
    if (this.#seen !== this.#armed.point.nth) return;
    const { act } = this.#armed;
    this.#armed = null;
    act();
  }
}
