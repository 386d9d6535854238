import { AppFailure } from '#shared/app-error.ts';
import type { ModificationId, SaleId, TaskId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, isZero, portion, zero } from '#shared/money.ts';
import type { RefundReason } from '#shared/refund.ts';
import { leftOf } from '../../sales/returns/left.ts';
import type {
  CaptureIntent,
  Goods,
  ModificationIntent,
  RefundIntent,
} from '../../journal/modification-facts.ts';
import type { Books } from '../../sales/books.ts';
import type { CardTender } from '../../sales/sale.ts';
import { cardTenders, latestAttempt } from '../../sales/sale.ts';
import { isSettledAttempt, takenBy } from '../payment-machine.ts';
import { modificationKey, modificationReference } from './identity.ts';
import type { MadePayment } from './made-payments.ts';
import { holdOf, madePayments, refundable } from './made-payments.ts';
import { isDeadModification, isInDoubt } from './modification-machine.ts';

interface Target {
  readonly saleId: SaleId;
  /** The card tender whose payment is changed. */
  readonly tenderId: TenderId;
  readonly amount: Money;
}

export interface RefundRequest extends Target {
  /** Refund the payment that this task is about; null: the one of the tender's latest attempt. */
  readonly taskId: TaskId | null;
  readonly reason: RefundReason;
  /** Read the card again on the terminal that took the payment. */
  readonly presentCard: boolean;
  /** The goods that it is for. Absent: an amount. */
  readonly goods?: Goods | null;
  /** A refund that did not arrive. */
  readonly insteadOf?: ModificationId | null;
}

export type CaptureRequest = Target;

export interface Minting {
  readonly till: string;
  readonly newModificationId: () => ModificationId;
  /** How far above what is held a capture may go, parts per million. VINR names no figure; zero is safe everywhere. */
  readonly captureTolerancePpm: number;
}

/** Which refund may start, from the books alone. Throws an AppFailure for one that may not. */
export function refundIntent(
  books: Books,
  request: RefundRequest,
  approvedBy: string,
  minting: Minting,
): RefundIntent {
  const tender = changeable(books, request);
  const payment = refundedPayment(books, tender, request.taskId);
  const left = refundable(payment, tender.modifications);
  if (compare(request.amount, left) > 0) throw new AppFailure('refund.exceedsLeft', { left: left.amount });
  const { terminalId: id, terminalName: name } = payment.attempt.intent;
  const presentOn = request.presentCard ? { id, name } : null;
  if (presentOn !== null) refuseUnlessFree(books, presentOn.id);
  const identity = identityOf(tender, request, { kind: 'refund', paymentId: payment.id }, minting);
  const { reason, goods, insteadOf } = request;
  const about = { ...goods, ...(insteadOf == null ? {} : { insteadOf }) };
  const intent: Omit<RefundIntent, 'key'> = {
    kind: 'refund',
    ...identity,
    reason,
    approvedBy,
    presentOn,
    ...about,
  };
  return { ...intent, key: modificationKey(intent) };
}

/** What went back in cash, or paid for something else in an exchange, is not left on the card either. */
export function refuseAboveSale(books: Books, { saleId, amount }: Target): void {
  const sale = books.find(saleId);
  if (sale === null) throw new AppFailure('sale.none');
  const left = leftOf(sale);
  const isPlain = sale.plainRefunds.length + sale.exchanged.length === 0;
  if (!isPlain && compare(amount, left) > 0)
    throw new AppFailure('refund.exceedsLeft', { left: left.amount });
}

/** Which capture may start. Throws an AppFailure for one that may not. */
export function captureIntent(books: Books, request: CaptureRequest, minting: Minting): CaptureIntent {
  const tender = changeable(books, request);
  const hold = holdOf(latestAttempt(tender));
  if (hold === null) throw new AppFailure('capture.notHeld');
  const { held, paymentId } = hold;
  const most = add(held, portion(held, minting.captureTolerancePpm));
  if (compare(request.amount, most) > 0) throw new AppFailure('capture.exceedsHeld', { held: held.amount });
  const identity = identityOf(tender, request, { kind: 'capture', paymentId }, minting);
  const intent: Omit<CaptureIntent, 'key'> = { kind: 'capture', ...identity };
  return { ...intent, key: modificationKey(intent) };
}

/** One change at a time: until the one before is confirmed or dead, nobody knows what is left. */
function changeable(books: Books, { saleId, tenderId, amount }: Target): CardTender {
  const sale = books.find(saleId);
  if (sale === null) throw new AppFailure('sale.none');
  const tender = cardTenders(sale).find((one) => one.id === tenderId);
  if (tender === undefined) throw new AppFailure('payment.none');
  if (!isSettledAttempt(latestAttempt(tender))) throw new AppFailure('payment.unsettled');
  if (tender.modifications.some(isInDoubt)) throw new AppFailure('modification.inProgress');
  if (isZero(amount)) throw new AppFailure('amount.zero');
  return tender;
}

/** Only what VINR says is captured can go back: never the terminal's own approval, nor a person's word. */
function refundedPayment(books: Books, tender: CardTender, taskId: TaskId | null): MadePayment {
  const attempt = latestAttempt(tender);
  const [own] = madePayments(attempt);
  if (taskId !== null) return paymentOfTask(books, tender, taskId);
  if (own !== undefined) return own;
  if (!isZero(takenBy(attempt))) throw new AppFailure('refund.provisional');
  throw new AppFailure('refund.exceedsLeft', { left: zero(attempt.intent.requested.currency).amount });
}

function paymentOfTask(books: Books, tender: CardTender, taskId: TaskId): MadePayment {
  const task = books.tasks.find(({ id, tenderId }) => id === taskId && tenderId === tender.id);
  const payment = tender.attempts.flatMap(madePayments).find(({ id }) => id === task?.paymentId);
  if (task?.kind !== 'refundDue' || payment === undefined) throw new AppFailure('task.none');
  return payment;
}

/** A terminal that reads a card again is busy with it, so it must be free of anything not settled. */
function refuseUnlessFree(books: Books, terminalId: string): void {
  const paying = [...books.attempts()].some(
    (attempt) => attempt.intent.terminalId === terminalId && !isSettledAttempt(attempt),
  );
  if (paying || books.isPresenting(terminalId)) throw new AppFailure('terminal.quarantined');
}

type Change = Pick<ModificationIntent, 'kind' | 'paymentId'>;

function identityOf(
  tender: CardTender,
  { saleId, tenderId, amount }: Target,
  change: Change,
  { till, newModificationId }: Minting,
) {
  const { paymentId } = change;
  const dead = retried(tender, change, amount);
  const modificationId = dead?.modificationId ?? newModificationId();
  const attempt = (dead?.attempt ?? 0) + 1;
  const reference = modificationReference(change.kind, till, modificationId, attempt);
  return { saleId, tenderId, modificationId, attempt, reference, paymentId, amount };
}

/** The last change asked for the same and is proven to have moved nothing: this is another try at it. */
function retried(tender: CardTender, { kind, paymentId }: Change, amount: Money): ModificationIntent | null {
  const last = tender.modifications.at(-1);
  if (last === undefined || !isDeadModification(last)) return null;
  const { intent } = last;
  const isSame = intent.kind === kind && intent.paymentId === paymentId;
  return isSame && compare(intent.amount, amount) === 0 ? intent : null;
}
