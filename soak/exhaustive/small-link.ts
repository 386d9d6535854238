import type { Path } from '#shared/terminal.ts';
import { REPLY_MS } from '../../main/payments/deadlines.ts';
import type { LegEnd, Order, PaymentLink, Reading } from '../../main/payments/driver/link.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Process } from '../till/process.ts';
import type { Witness } from '../witness/witness.ts';
import type { WorldPayment } from '../world/ledger.ts';
import { observe } from '../world/ledger.ts';
import type { SmallWorld } from './small-world.ts';

export interface SmallWire {
  readonly world: SmallWorld;
  readonly queue: EventQueue;
  readonly process: Process;
  readonly witness: Witness;
  /** What becomes of a question: 0 is answered, the others cost a fault. */
  readonly chooseReading: (label: string) => 'answered' | 'notFound' | 'noAnswer';
}

/** The driver's port: every step of a call is a message that arrives when the explorer says so. */
export class SmallLink implements PaymentLink {
  readonly #wire: SmallWire;

  constructor(wire: SmallWire) {
    this.#wire = wire;
  }

  prepare(): void {
    // A virtual socket needs no making ready.
  }

  async send(path: Path, order: Order, commit: () => Promise<void>, signal: AbortSignal): Promise<LegEnd> {
    const reached = await this.#reach(path, signal);
    if (reached !== null) return reached;
    try {
      await commit();
    } catch {
      return { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
    }
    this.#wire.witness.bodyLeaves(path, order);
    return this.#exchange(path, order);
  }

  async read(path: Path, { reference }: Order): Promise<Reading> {
    const { world, chooseReading } = this.#wire;
    await Promise.resolve();
    const becomes = chooseReading(`read ${path}`);
    const found = world.find(path, reference);
    if (becomes === 'noAnswer') return { kind: 'noAnswer', why: 'timedOut', retryAfterMs: null };
    if (found === null || becomes === 'notFound') return { kind: 'notFound' };
    return { kind: 'payment', payment: observe(found) };
  }

  async cancel(path: Path, order: Order): Promise<void> {
    const { world, witness } = this.#wire;
    witness.cancelLeaves(order);
    await Promise.resolve();
    const lost = { label: `cancel lost ${path}`, run: () => undefined };
    world.send(`cancel ${path} ${order.reference}`, () => world.cancel(path, order.reference), [lost]);
  }

  #reach(path: Path, signal: AbortSignal): Promise<LegEnd | null> {
    const { world, process } = this.#wire;
    return new Promise((resolve) => {
      const end = (ended: LegEnd | null) => process.notice(() => resolve(ended));
      const refuse = () => end({ kind: 'notSent', reason: 'refused', mayUseCloud: true });
      const faults = [{ label: `refused ${path}`, run: refuse }];
      const message = world.send(
        `reached ${path}`,
        () => end(null),
        faults,
        () => process.isAlive(),
      );
      signal.addEventListener('abort', () => {
        world.take(message);
        end({ kind: 'notSent', reason: 'unknown', mayUseCloud: false });
      });
    });
  }

  #exchange(path: Path, order: Order): Promise<LegEnd> {
    const { world, queue, process } = this.#wire;
    return new Promise((resolve) => {
      const end = (ended: LegEnd) => process.notice(() => resolve(ended));
      queue.after(REPLY_MS, () => end({ kind: 'maybeSent', why: 'timedOut' }));
      const hear = (ended: LegEnd) => {
        const lost = { label: `reply lost ${path}`, run: () => undefined };
        const label = `reply ${path} ${order.reference}`;
        world.send(
          label,
          () => end(ended),
          [lost],
          () => process.isAlive(),
        );
      };
      this.#sendBody(path, order, hear, () => end({ kind: 'maybeSent', why: 'reset' }));
    });
  }

  /** It may arrive, get lost, or arrive after the connection has broken. */
  #sendBody(path: Path, order: Order, hear: (end: LegEnd) => void, hearReset: () => void): void {
    const { world } = this.#wire;
    const label = `body ${path} ${order.reference}`;
    const arrive = () => world.arrive(path, order, (payment) => hear(endOf(payment)));
    const reset = () => {
      hearReset();
      world.send(label, arrive);
    };
    const lost = { label: `body lost ${path}`, run: () => undefined };
    world.send(label, arrive, [lost, { label: `reset ${path}`, run: reset }]);
  }
}

const endOf = (payment: WorldPayment | 'busy'): LegEnd =>
  payment === 'busy'
    ? { kind: 'refused', code: 'terminal_busy' }
    : { kind: 'replied', payment: observe(payment) };
