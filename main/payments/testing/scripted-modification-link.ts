import type {
  ModificationEnd,
  ModificationLink,
  ModificationOrder,
  ModificationReading,
  SeenPayment,
  SeenRefund,
} from '../driver/modification-link.ts';

interface SentModification {
  readonly order: ModificationOrder;
  readonly end: (end: ModificationEnd) => void;
}

/** A cloud that does what a test says: commands end when told, readings are what was set last. */
export class ScriptedModificationLink implements ModificationLink {
  readonly sent: SentModification[] = [];
  /** The refund ids that were asked for; null for a look through the payment's refunds. */
  readonly reads: (string | null)[] = [];
  reading: ModificationReading = { kind: 'seen', seen: [] };
  reachable = true;

  async send(order: ModificationOrder, commit: () => Promise<void>): Promise<ModificationEnd> {
    if (!this.reachable) return { kind: 'notSent', reason: 'noNetwork' };
    try {
      await commit();
    } catch {
      return { kind: 'notSent', reason: 'unknown' };
    }
    return new Promise((resolve) => this.sent.push({ order, end: resolve }));
  }

  read(_: ModificationOrder, refundId: string | null): Promise<ModificationReading> {
    this.reads.push(refundId);
    return Promise.resolve(this.reading);
  }
}

/** What VINR would say of the refund. */
export const seenRefund = (order: ModificationOrder, change: Partial<SeenRefund> = {}): SeenRefund => ({
  kind: 'refund',
  refundId: 're_1',
  paymentId: order.paymentId,
  reference: order.reference,
  amount: order.amount.amount,
  currency: order.amount.currency,
  state: 'succeeded',
  failureReason: null,
  ...change,
});

/** What VINR would say of the payment once the capture is made. */
export const seenCapture = (order: ModificationOrder, change: Partial<SeenPayment> = {}): SeenPayment => ({
  kind: 'payment',
  paymentId: order.paymentId,
  currency: order.amount.currency,
  captured: order.amount.amount,
  capturable: 0,
  status: 'completed',
  ...change,
});

export const saw = (...seen: readonly (SeenRefund | SeenPayment)[]): ModificationReading => ({
  kind: 'seen',
  seen,
});
