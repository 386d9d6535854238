import { offlineCeiling, type Model } from '../models.ts';
import type { SettingsBox } from '../settings.ts';
import type { FinalSession, Processing } from './session.ts';

/** What a terminal took alone, in a store of its own that no reboot empties. */
export class OfflineQueue {
  readonly #hardware: Model;
  readonly #settings: SettingsBox;
  readonly #waiting = new Map<string, FinalSession>();

  constructor(hardware: Model, settings: SettingsBox) {
    this.#hardware = hardware;
    this.#settings = settings;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Small enough, and is there room? */
  allows({ order, tip }: Processing): boolean {
    const ceiling = offlineCeiling(this.#hardware, order.currency, this.#settings.current.offlineMaxAmount);
    return order.amount + tip.amount <= ceiling && this.size < (this.#hardware.offline?.maxQueued ?? 0);
  }

  /** Keeps it if the issuer has not seen it. */
  take(session: FinalSession): void {
    if ('queued' in session.result && session.result.queued !== null)
      this.#waiting.set(session.order.paymentId, session);
  }

  /** Oldest first; afterwards the queue is empty. */
  takeAll(): readonly FinalSession[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}
