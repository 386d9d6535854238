import type { Path } from '#shared/terminal.ts';
import type { LegEnd, Observation, Order, PaymentLink, Reading } from '../driver/link.ts';

interface Sent {
  readonly path: Path;
  readonly order: Order;
  readonly end: (end: LegEnd) => void;
}

/** A network that does what a test says: legs end when told, readings are what was set last. */
export class ScriptedLink implements PaymentLink {
  readonly sent: Sent[] = [];
  readonly cancels: Path[] = [];
  readonly reads: Path[] = [];
  readonly readings: Record<Path, Reading> = { lan: { kind: 'notFound' }, cloud: { kind: 'notFound' } };
  /** What a leg does before its body; a rejected commit always means that nothing was sent. */
  reach: Record<Path, 'ok' | 'refused' | 'wrongTerminal' | 'hangs'> = { lan: 'ok', cloud: 'ok' };
  /** Holds every leg between its dial and its commit. */
  beforeCommit: Promise<void> = Promise.resolve();

  prepare(): void {
    // Nothing to make ready.
  }

  async send(path: Path, order: Order, commit: () => Promise<void>, signal: AbortSignal): Promise<LegEnd> {
    const reach = this.reach[path];
    if (reach === 'refused') return { kind: 'notSent', reason: 'refused', mayUseCloud: true };
    if (reach === 'wrongTerminal') return { kind: 'notSent', reason: 'wrongTerminal', mayUseCloud: false };
    if (reach === 'hangs') return hangingUp(signal);
    await this.beforeCommit;
    try {
      await commit();
    } catch {
      return { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
    }
    return new Promise((resolve) => this.sent.push({ path, order, end: resolve }));
  }

  read(path: Path): Promise<Reading> {
    this.reads.push(path);
    return Promise.resolve(this.readings[path]);
  }

  cancel(path: Path): Promise<void> {
    this.cancels.push(path);
    return Promise.resolve();
  }
}

function hangingUp(signal: AbortSignal): Promise<LegEnd> {
  const end: LegEnd = { kind: 'notSent', reason: 'unknown', mayUseCloud: false };
  return new Promise((resolve) => {
    if (signal.aborted) resolve(end);
    signal.addEventListener('abort', () => resolve(end), { once: true });
  });
}

/** What a terminal or the cloud would say of the order. */
export function observation(order: Order, change: Partial<Observation> = {}): Observation {
  return {
    paymentId: 'tpay_1',
    terminalId: order.terminalId,
    reference: order.reference,
    currency: order.amount.currency,
    amount: order.amount.amount,
    status: 'completed',
    captured: order.amount.amount,
    capturable: 0,
    tip: 0,
    surcharge: 0,
    declineCode: null,
    cancellationReason: null,
    card: { brand: 'visa', last4: '4242', authCode: 'A12345', entry: 'contactless' },
    ...change,
  };
}
