import type { Surroundings } from '../terminal/device.ts';
import { toWire } from '../terminal/payment.ts';
import type { Session } from '../terminal/session.ts';
import type { CloudTerminal } from './fleet.ts';
import type { CloudPayments } from './payments.ts';

/**
 * The line between one terminal and VINR's cloud. News of payments that the cloud ordered travels at once; local
 * payments are told after their end, with the lag of a sync. While the line is cut, news waits.
 */
export class CloudLink {
  readonly #terminal: CloudTerminal;
  readonly #payments: CloudPayments;
  readonly #world: Surroundings;
  readonly #untold = new Map<string, Session>();
  readonly #timers = new Set<() => void>();

  constructor(terminal: CloudTerminal, payments: CloudPayments, world: Surroundings) {
    this.#terminal = terminal;
    this.#payments = payments;
    this.#world = world;
    terminal.device.watch((session) => this.#hear(session));
  }

  get cut(): boolean {
    return this.#terminal.faults.current.offline;
  }

  /** The line is back: after the lag of a sync, everything untold is told. */
  restored(): void {
    for (const paymentId of this.#untold.keys()) this.#tellLater(paymentId);
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
  }

  #hear(session: Session): void {
    const { path, paymentId, refundOf } = session.order;
    if (refundOf !== undefined) return;
    if (path === 'lan' && session.state !== 'final') return;
    this.#untold.set(paymentId, session);
    if (path === 'cloud') this.#tell(paymentId);
    else this.#tellLater(paymentId);
  }

  #tellLater(paymentId: string): void {
    const cancel = this.#world.clock.after(this.#world.settings.current.syncLagMs, () => {
      this.#timers.delete(cancel);
      this.#tell(paymentId);
    });
    this.#timers.add(cancel);
  }

  #tell(paymentId: string): void {
    const session = this.#untold.get(paymentId);
    if (session === undefined || this.cut) return;
    this.#untold.delete(paymentId);
    this.#payments.learn(toWire(session));
    if (session.order.path === 'lan')
      this.#world.events.add('synced', this.#terminal.device.id, { paymentId });
  }
}
