import type { LineId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { min, money, zero } from '#shared/money.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { splitByItems } from '#shared/split.ts';

/** What the cashier wants to give back: lines of the receipt, or an amount in minor units. */
export type RefundChoice =
  | { readonly by: 'lines'; readonly lines: ReadonlySet<LineId> }
  | { readonly by: 'amount'; readonly amount: number };

export const NOTHING_CHOSEN: RefundChoice = { by: 'lines', lines: new Set() };

export function toggled(choice: RefundChoice, line: LineId): RefundChoice {
  const lines = new Set(choice.by === 'lines' ? choice.lines : []);
  if (!lines.delete(line)) lines.add(line);
  return { by: 'lines', lines };
}

/** What was chosen, before anybody looks at what is left on the card. */
export function wantedBack({ items, sale }: PaidSale, choice: RefundChoice): Money {
  const { currency } = sale.totals.total;
  if (choice.by === 'amount') return money(choice.amount, currency);
  const [part] = splitByItems(items, [choice.lines], currency).parts;
  return part ?? zero(currency);
}

/** Never above what is left on the card: another part was paid in cash, or went back before. */
export const offeredBack = (paid: PaidSale, choice: RefundChoice, card: CardTenderView): Money =>
  min(wantedBack(paid, choice), card.refundable);

export const cardsOf = (sale: SaleView): readonly CardTenderView[] =>
  sale.tenders.filter((tender) => tender.kind === 'card');

export const refundsOf = (card: CardTenderView): readonly ModificationView[] =>
  card.modifications.filter(({ kind }) => kind === 'refund');

/** Why nothing may go back to this card now; null when something may. */
export type NoRefund = 'checking' | 'unconfirmed' | 'allBack' | 'notCharged';

export function noRefund(card: CardTenderView): NoRefund | null {
  if (refundsOf(card).some(isInTheAir)) return 'checking';
  if (card.refundable.amount > 0) return null;
  if (card.refunded.amount > 0) return 'allBack';
  return WAITS_FOR_THE_BANK.has(card.payment.state) ? 'unconfirmed' : 'notCharged';
}

const WAITS_FOR_THE_BANK: ReadonlySet<string> = new Set(['provisional', 'resolved', 'unknown', 'authorized']);

/** Nobody has confirmed it yet: whatever is left on the card is not known. */
export const isInTheAir = ({ state }: ModificationView): boolean =>
  state === 'created' || state === 'sending' || state === 'unknown' || state === 'needsAttention';
