import type { SaleId, TaskId, TenderId } from './ids.ts';
import type { Money } from './money.ts';

export type TaskKind =
  /** The card was charged more than the sale is worth: the shop owes the customer. */
  | 'refundDue'
  /** The goods are gone and the bank did not pay: the customer owes the shop. */
  | 'receivable'
  /** A refund of a paid sale did not arrive, and nothing was given in its place. */
  | 'refundFailed';

/** Money in the wrong place. The till found it; only a person may move it. */
export interface TaskView {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly saleId: SaleId;
  readonly number: string;
  readonly tenderId: TenderId;
  readonly terminal: string;
  readonly amount: Money;
  /** Wall time, ms since the epoch, of the word that raised it. */
  readonly since: number;
}
