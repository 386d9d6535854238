import type { PaymentStatus } from '@vinr/sdk/wire';

/** One payment ever started, as the cardholders' banks know it. */
export interface LedgerRow {
  readonly paymentId: string;
  readonly reference: string | null;
  readonly terminalId: string;
  /** Which of our servers took the command; never what the client says of itself. */
  readonly path: 'lan' | 'cloud';
  /** Minor units asked for. */
  readonly amount: number;
  /** Minor units the cardholder was really charged. */
  readonly captured: number;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly card: { readonly brand: string; readonly last4: string } | null;
  readonly idempotencyKey: string | null;
  /** ISO 8601, when the command arrived. */
  readonly at: string;
}

/** Money that went back to a card. Written once, when it goes, and never changed. */
export interface RefundRow {
  readonly refundId: string;
  readonly paymentId: string;
  readonly reference: string | null;
  /** Minor units that the cardholder got. */
  readonly amount: number;
  readonly currency: string;
  /** ISO 8601, when it went. */
  readonly at: string;
}

type Movement = Pick<LedgerRow, 'status'> & Partial<Pick<LedgerRow, 'captured' | 'card'>>;

/**
 * The witness of every proof. It is written where a session moves, and never forgets: neither a rebooted
 * terminal nor a lost answer changes what is in it.
 */
export class Ledger {
  readonly #rows = new Map<string, LedgerRow>();
  readonly #refunds: RefundRow[] = [];

  open(row: LedgerRow): void {
    if (this.#rows.has(row.paymentId)) throw new Error(`The ledger already has ${row.paymentId}.`);
    this.#rows.set(row.paymentId, row);
  }

  move(paymentId: string, movement: Movement): void {
    const row = this.#rows.get(paymentId);
    if (row === undefined) throw new Error(`The ledger has no ${paymentId}.`);
    this.#rows.set(paymentId, { ...row, ...movement });
  }

  /** `captured` of the payment stays what was charged; what went back stands beside it. */
  refund(refund: Omit<RefundRow, 'reference' | 'currency'>): void {
    const payment = this.#rows.get(refund.paymentId);
    if (payment === undefined) throw new Error(`The ledger has no ${refund.paymentId}.`);
    const { reference, currency } = payment;
    this.#refunds.push({ ...refund, reference, currency });
  }

  /** Oldest first. */
  refunds(reference: string | null = null): readonly RefundRow[] {
    return this.#refunds.filter((row) => reference === null || row.reference === reference);
  }

  /** Oldest first. */
  rows(reference: string | null = null): readonly LedgerRow[] {
    const rows = [...this.#rows.values()];
    return reference === null ? rows : rows.filter((row) => row.reference === reference);
  }
}
