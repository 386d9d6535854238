import { REPLY_MS } from '../../main/payments/deadlines.ts';
import type {
  ModificationEnd,
  ModificationLink,
  ModificationOrder,
  ModificationReading,
} from '../../main/payments/driver/modification-link.ts';
import type { Fault } from '../run/faults.ts';
import type { Wire } from './world-link.ts';

/** The way to the cloud for refunds, with the virtual world behind it. */
export class ModificationWorldLink implements ModificationLink {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  async send(order: ModificationOrder, commit: () => Promise<void>): Promise<ModificationEnd> {
    const { world, till } = this.#wire;
    const fault = world.faults.at('refund.send');
    await this.#pass(world.random.between(5, 300));
    if (fault?.kind === 'refused' || world.cloud.isDown) return { kind: 'notSent', reason: 'refused' };
    try {
      await commit();
    } catch {
      return { kind: 'notSent', reason: 'unknown' };
    }
    world.note(till.name, `refund ${order.reference}`);
    till.witness.refundLeaves(order);
    return this.#exchange(order, fault);
  }

  async read({ paymentId }: ModificationOrder): Promise<ModificationReading> {
    const { world } = this.#wire;
    const fault = world.faults.at('refund.read');
    await this.#pass(world.random.between(5, 400));
    if (world.cloud.isDown || fault?.kind === 'noAnswer')
      return { kind: 'noAnswer', why: 'timedOut', retryAfterMs: null };
    const seen = world.refunds.of(paymentId);
    if (fault?.kind === 'stale') await this.#pass(fault.ms / 4);
    return { kind: 'seen', seen: fault?.kind === 'notFound' ? [] : seen };
  }

  /** From the body on: an answer, a broken connection, or silence. */
  #exchange(order: ModificationOrder, fault: Fault | null): Promise<ModificationEnd> {
    const { world, process, till } = this.#wire;
    const { queue, refunds } = world;
    return new Promise((resolve) => {
      const end = (ended: ModificationEnd) => process.notice(() => resolve(ended));
      const arrive = () => {
        if (order.kind !== 'refund') throw new RangeError('This world holds no money');
        const seen = refunds.take(order);
        if (fault === null) queue.after(world.random.between(2, 400), () => end({ kind: 'replied', seen }));
      };
      queue.after(REPLY_MS, () => end({ kind: 'maybeSent', why: 'timedOut' }));
      if (fault?.kind === 'late') queue.after(fault.ms, arrive);
      else if (fault?.kind !== 'bodyLost') arrive();
      if (fault?.kind === 'reset') queue.after(fault.ms / 10, () => end({ kind: 'maybeSent', why: 'reset' }));
      if (fault?.kind === 'crash') till.kill();
    });
  }

  #pass(ms: number): Promise<void> {
    const { world, process } = this.#wire;
    return new Promise((resolve) => {
      world.queue.after(ms, () => process.notice(resolve));
    });
  }
}
