import type { Path } from '#shared/terminal.ts';
import { REACH_MS, REPLY_MS } from '../../main/payments/deadlines.ts';
import type { LegEnd, Observation, Order, PaymentLink, Reading } from '../../main/payments/driver/link.ts';
import type { Fault } from '../run/faults.ts';
import { observe, unclear, unreadable, wrongEcho } from './ledger.ts';
import type { Process } from '../till/process.ts';
import type { Till } from '../till/till.ts';
import type { World } from './world.ts';

export interface Wire {
  readonly world: World;
  /** The till's program that speaks; what a dead one is told it never hears. */
  readonly process: Process;
  readonly till: Till;
}

/** The driver's port, with the virtual world behind it. Keeps to what the port promises, whatever goes wrong. */
export class WorldLink implements PaymentLink {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  prepare(): void {
    // A virtual socket needs no making ready.
  }

  async send(path: Path, order: Order, commit: () => Promise<void>, signal: AbortSignal): Promise<LegEnd> {
    const { world, till } = this.#wire;
    const fault = world.faults.at(`${path}.send`);
    const before = await this.#reach(path, order, fault, signal);
    if (before !== null) return before;
    try {
      await commit();
    } catch {
      return { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
    }
    world.note(till.name, `body ${path} ${order.reference}`);
    till.witness.bodyLeaves(path, order);
    const end = await this.#exchange(path, order, fault);
    world.note('network', `${path} ${order.reference} → ${describe(end)}`);
    return end;
  }

  async read(path: Path, order: Order): Promise<Reading> {
    const { world } = this.#wire;
    const fault = world.faults.at(`${path}.read`);
    await this.#pass(world.random.between(5, path === 'lan' ? 40 : 400));
    if (!world.isReadable(path)) return { kind: 'unsupported' };
    if (world.isDown(path, order.terminalId) || fault?.kind === 'noAnswer') {
      await this.#pass(3_000);
      return { kind: 'noAnswer', why: 'timedOut', retryAfterMs: null };
    }
    if (fault?.kind === 'rateLimited')
      return { kind: 'noAnswer', why: 'rate_limited', retryAfterMs: fault.ms };
    const found = world.find(path, order);
    if (fault?.kind === 'stale') await this.#pass(fault.ms / 4);
    if (found === null || fault?.kind === 'notFound') return { kind: 'notFound' };
    return { kind: 'payment', payment: garbled(observe(found), fault) };
  }

  async cancel(path: Path, order: Order): Promise<void> {
    const { world, till } = this.#wire;
    const isLost = world.faults.at('cancel') !== null;
    till.witness.cancelLeaves(order);
    await this.#pass(world.random.between(5, path === 'lan' ? 40 : 400));
    world.note(till.name, `cancel ${path} ${order.reference}`);
    if (!isLost && !world.isDown(path, order.terminalId)) world.cancel(path, order);
  }

  /** Up to the body: null when the other side is ready for it. */
  async #reach(path: Path, order: Order, fault: Fault | null, signal: AbortSignal): Promise<LegEnd | null> {
    const { world } = this.#wire;
    const isOutage = fault?.kind === 'refused' || world.isDown(path, order.terminalId);
    const ms = fault?.kind === 'blackhole' ? REACH_MS : world.random.between(5, path === 'lan' ? 60 : 300);
    await this.#pass(ms, signal);
    if (signal.aborted) return { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
    if (isOutage) return { kind: 'notSent', reason: 'refused', mayUseCloud: true };
    if (fault?.kind === 'blackhole') return { kind: 'notSent', reason: 'timedOut', mayUseCloud: true };
    if (fault?.kind !== 'wrongTerminal') return null;
    return { kind: 'notSent', reason: 'wrongTerminal', mayUseCloud: false };
  }

  /** From the body to the end of the call: an answer, a broken connection, or silence. */
  #exchange(path: Path, order: Order, fault: Fault | null): Promise<LegEnd> {
    const { world, till, process } = this.#wire;
    const { queue } = world;
    return new Promise((resolve) => {
      const end = (ended: LegEnd) => process.notice(() => resolve(ended));
      const hear = (ended: LegEnd) => {
        if (fault?.kind === 'responseLost' || fault?.kind === 'late') return;
        queue.after(world.random.between(2, 30), () => end(garbledEnd(ended, fault)));
      };
      queue.after(REPLY_MS, () => end({ kind: 'maybeSent', why: 'timedOut' }));
      const arrive = () => world.deliver(path, order, hear);
      const ms = fault?.ms ?? 0;
      if (fault?.kind === 'late') queue.after(ms, arrive);
      else if (fault?.kind !== 'bodyLost' && fault?.kind !== 'resetUndelivered') arrive();
      if (fault?.kind === 'reset' || fault?.kind === 'resetUndelivered') {
        queue.after(ms / 10, () => end({ kind: 'maybeSent', why: 'reset' }));
      }
      if (fault?.kind === 'crash') till.kill();
    });
  }

  /** Time on the wire. Never resolves for a till that has died meanwhile. */
  #pass(ms: number, signal?: AbortSignal): Promise<void> {
    const { world, process } = this.#wire;
    return new Promise((resolve) => {
      const end = () => process.notice(resolve);
      world.queue.after(ms, end);
      signal?.addEventListener('abort', end, { once: true });
    });
  }
}

function garbled(seen: Observation, fault: Fault | null): Observation {
  if (fault?.kind === 'wrongEcho') return wrongEcho(seen, fault.ms);
  if (fault?.kind === 'unreadable') return unreadable(seen, fault.ms);
  if (fault?.kind === 'unclear') return unclear(seen, fault.ms);
  return seen;
}

const garbledEnd = (end: LegEnd, fault: Fault | null): LegEnd =>
  end.kind === 'replied' ? { kind: 'replied', payment: garbled(end.payment, fault) } : end;

const describe = (end: LegEnd): string =>
  end.kind === 'replied' ? `${end.payment.status} ${end.payment.captured ?? '?'}` : end.kind;
