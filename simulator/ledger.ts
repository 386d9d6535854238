import type { PaymentStatus } from '@vinr/sdk/wire';
import { RowStore } from './row-store.ts';

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
  readonly #payments = new RowStore<LedgerRow>(({ paymentId, reference }) => [
    paymentId,
    ...keyOf(reference),
  ]);
  readonly #refunds = new RowStore<RefundRow>(({ refundId, reference }) => [refundId, ...keyOf(reference)]);

  open(row: LedgerRow): void {
    if (this.#payments.get(row.paymentId) !== null)
      throw new Error(`The ledger already has ${row.paymentId}.`);
    this.#payments.set(row);
  }

  move(paymentId: string, movement: Movement): void {
    this.#payments.set({ ...this.#known(paymentId), ...movement });
  }

  find(paymentId: string): LedgerRow | null {
    return this.#payments.get(paymentId);
  }

  /** `captured` of the payment stays what was charged; what went back stands beside it. */
  refund(refund: Omit<RefundRow, 'reference' | 'currency'>): void {
    const { reference, currency } = this.#known(refund.paymentId);
    this.#refunds.set({ ...refund, reference, currency });
  }

  /** Oldest first. */
  refunds(reference: string | null = null): readonly RefundRow[] {
    return rowsOf(this.#refunds, reference);
  }

  /** Oldest first. */
  rows(reference: string | null = null): readonly LedgerRow[] {
    return rowsOf(this.#payments, reference);
  }

  #known(paymentId: string): LedgerRow {
    const row = this.#payments.get(paymentId);
    if (row === null) throw new Error(`The ledger has no ${paymentId}.`);
    return row;
  }
}

const keyOf = (reference: string | null): readonly string[] => (reference === null ? [] : [reference]);

function rowsOf<Row extends { readonly reference: string | null }>(
  store: RowStore<Row>,
  reference: string | null,
): readonly Row[] {
  if (reference === null) return store.all();
  return store.matching(reference).filter((row) => row.reference === reference);
}
