import { changeDue } from '#shared/change-due.ts';
import type { CustomerBasket, CustomerLine, CustomerScene, CustomerView } from '#shared/customer.ts';
import { add, isZero, zero, type Money } from '#shared/money.ts';
import type { DeclineReason, PaymentView } from '#shared/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { LineView, SaleView } from '#shared/sale.ts';
import type { TillView } from '#shared/till.ts';
import { toPay } from '#shared/to-pay.ts';

type Source = Pick<TillView, 'revision' | 'shop' | 'training' | 'sale' | 'tipQuestion'>;

/** What the customer sees of what the cashier sees. Pure; `message` is the shop's own words for a quiet counter. */
export const customerView = (till: Source, message: string | null): CustomerView => ({
  revision: till.revision,
  shop: { name: till.shop.name, locale: till.shop.locale, currency: till.shop.currency },
  training: till.training,
  scene: till.sale === null ? { kind: 'idle', message } : sceneOf(till.sale, till),
});

function sceneOf(sale: SaleView, { tipQuestion }: Source): CustomerScene {
  if (sale.phase === 'paid') return afterwards(sale);
  if (tipQuestion !== null) return { kind: 'tip', ...tipQuestion };
  const returning = refundsOf(sale).at(-1);
  if (returning !== undefined && returning.state !== 'done') return givingBack(returning);
  const payment = paymentInFocus(sale);
  return payment === null ? unpaid(sale) : paying(sale, payment);
}

function paying(sale: SaleView, payment: PaymentView): CustomerScene {
  const amount = add(payment.requested, payment.tip);
  switch (payment.state) {
    case 'created':
      return { kind: 'moment', amount };
    case 'authorizing':
      return onTheTerminal(payment, amount);
    case 'captured':
    case 'partiallyCaptured':
    case 'provisional':
    case 'resolved':
    case 'declinedAfterwards':
    case 'cancelled':
      return unpaid(sale);
    case 'authorized':
      return { kind: 'held', amount: payment.held };
    case 'declined':
      return NOT_THE_CARD.has(payment.reason) ? unpaid(sale) : { kind: 'declined', due: sale.due };
    case 'unknown':
    case 'needsAttention':
      return { kind: 'checking', amount };
  }
}

type Authorizing = Extract<PaymentView, { state: 'authorizing' }>;

function onTheTerminal({ step, cancelRequested, tip }: Authorizing, amount: Money): CustomerScene {
  if (step === 'processing') return { kind: 'processing', amount };
  if (step === 'contacting' || cancelRequested) return { kind: 'moment', amount };
  return { kind: 'presentCard', amount, tip };
}

/** Where another card would not help, it is no business of the customer's card. */
const NOT_THE_CARD: ReadonlySet<DeclineReason> = new Set<DeclineReason>([
  'terminalBusy',
  'terminalOffline',
  'terminalNotFound',
  'connectionLost',
  'processingFailed',
  'afterwards',
  'error',
]);

const unpaid = (sale: SaleView): CustomerScene =>
  isZero(sale.paid)
    ? { kind: 'basket', ...basketOf(sale) }
    : { kind: 'partial', paid: sale.paid, due: sale.due };

const basketOf = (sale: SaleView): CustomerBasket => ({
  lines: sale.lines.map(lineOf),
  discount: sale.totals.discount,
  tax: sale.totals.tax,
  credit: sale.credit,
  total: toPay(sale),
  due: sale.due,
});

/** Field by field: what is added to a line for the cashier does not reach the customer by itself. */
const lineOf = (line: LineView): CustomerLine => ({
  id: line.id,
  name: line.name,
  quantity: line.quantity,
  weightGrams: line.weightGrams,
  unitPrice: line.unitPrice,
  discounted: line.discounted,
  total: line.total,
});

function afterwards(sale: SaleView): CustomerScene {
  const returning = refundsOf(sale).at(-1);
  if (returning !== undefined) return givingBack(returning);
  const paid = add(sale.paid, sale.tip);
  return { kind: 'thanks', paid, tip: sale.tip, change: changeDue(sale) ?? zero(paid.currency) };
}

const givingBack = ({ amount, state }: ModificationView): CustomerScene => ({
  kind: 'givingBack',
  amount,
  hasGone: state === 'done',
});

const GOING: readonly ModificationView['state'][] = [
  'created',
  'sending',
  'onItsWay',
  'unknown',
  'needsAttention',
  'done',
];

/** Refunds that have moved money, or may have. */
const refundsOf = ({ tenders }: SaleView): readonly ModificationView[] =>
  tenders
    .flatMap((tender) => (tender.kind === 'card' ? tender.modifications : []))
    .filter(({ kind, state }) => kind === 'refund' && GOING.includes(state));
