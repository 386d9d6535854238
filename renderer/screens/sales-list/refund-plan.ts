import type { LineId, ModificationId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { compare, min, money, sum, zero } from '#shared/money.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { Original, Piece, RefundPart, RefundWay, ReturnableLine } from '#shared/returns.ts';
import { sharedOut, worthOf } from '#shared/returns.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import type { PaidSale } from '#shared/sales-list.ts';

/** What the cashier wants to give back: pieces of lines, an amount in minor units, or what did not arrive. */
export type RefundChoice =
  | { readonly by: 'lines'; readonly pieces: ReadonlyMap<LineId, number> }
  | { readonly by: 'amount'; readonly amount: number }
  | { readonly by: 'instead'; readonly of: ModificationId; readonly amount: Money };

export const NOTHING_CHOSEN: RefundChoice = { by: 'lines', pieces: new Map() };

/** A tap takes all that is left of a line, a second one none. */
export const toggled = (choice: RefundChoice, { id, quantity }: ReturnableLine): RefundChoice =>
  counted(choice, id, piecesOf(choice, id) > 0 ? 0 : quantity);

export function counted(choice: RefundChoice, line: LineId, quantity: number): RefundChoice {
  const pieces = new Map(choice.by === 'lines' ? choice.pieces : []);
  if (quantity > 0) pieces.set(line, quantity);
  else pieces.delete(line);
  return { by: 'lines', pieces };
}

export const everything = ({ lines }: PaidSale): RefundChoice => ({
  by: 'lines',
  pieces: new Map(lines.filter(({ quantity }) => quantity > 0).map(({ id, quantity }) => [id, quantity])),
});

export const piecesOf = (choice: RefundChoice, line: LineId): number =>
  choice.by === 'lines' ? (choice.pieces.get(line) ?? 0) : 0;

export const chosenPieces = (choice: RefundChoice): Piece[] =>
  choice.by === 'lines' ? [...choice.pieces].map(([lineId, quantity]) => ({ lineId, quantity })) : [];

/** What the chosen pieces were worth to the customer, or what was typed. */
export function wantedBack({ lines, sale }: PaidSale, choice: RefundChoice): Money {
  const { currency } = sale.totals.total;
  if (choice.by === 'amount') return money(choice.amount, currency);
  if (choice.by === 'instead') return choice.amount;
  const chosen = lines.filter(({ id }) => piecesOf(choice, id) > 0);
  return sum(
    chosen.map((line) => worthOf(piecesOf(choice, line.id), line)),
    currency,
  );
}

/** Never above what is left of the sale: another part went back before, or pays for something else. */
export const offeredBack = (paid: PaidSale, choice: RefundChoice): Money =>
  min(wantedBack(paid, choice), paid.left);

/** The most that may go back that way. */
export function ceilingOf({ originals, left, sale }: PaidSale, way: RefundWay): Money {
  if (way.kind === 'cash' || way.kind === 'other') return left;
  const mine = originals.filter((one) => way.kind === 'asPaid' || isCard(one, way.tenderId));
  const all = sum(
    mine.map((one) => one.left),
    sale.totals.total.currency,
  );
  return min(all, left);
}

/** How much goes by which way; none while that is more than may. */
export function partsOf(paid: PaidSale, amount: Money, way: RefundWay): readonly RefundPart[] {
  if (amount.amount === 0 || compare(amount, ceilingOf(paid, way)) > 0) return [];
  if (way.kind === 'asPaid') return sharedOut(amount, paid.originals);
  const left = zero(amount.currency);
  if (way.kind === 'cash') return [{ to: { kind: 'cash', left }, amount }];
  if (way.kind === 'other')
    return [{ to: { kind: 'other', method: { id: way.methodId, label: '' }, left }, amount }];
  return paid.originals.filter((one) => isCard(one, way.tenderId)).map((to) => ({ to, amount }));
}

const isCard = (one: Original, tenderId: string): boolean => one.kind === 'card' && one.tenderId === tenderId;

export const cardsOf = (sale: SaleView): readonly CardTenderView[] =>
  sale.tenders.filter((tender) => tender.kind === 'card');

export const refundsOf = (card: CardTenderView): readonly ModificationView[] =>
  card.modifications.filter(({ kind }) => kind === 'refund');

/** Why nothing may go back that way now; null when something may. */
export type NoRefund = 'checking' | 'unconfirmed' | 'allBack' | 'notCharged';

export function noRefund(paid: PaidSale, way: RefundWay): NoRefund | null {
  const cards = cardsOf(paid.sale).filter(
    ({ id }) => way.kind === 'asPaid' || (way.kind === 'card' && way.tenderId === id),
  );
  if (cards.flatMap(refundsOf).some(isInTheAir)) return 'checking';
  if (ceilingOf(paid, way).amount > 0) return null;
  if (cards.some(({ payment }) => WAITS_FOR_THE_BANK.has(payment.state))) return 'unconfirmed';
  return paid.sale.refunded.amount > 0 || paid.exchanged.length > 0 ? 'allBack' : 'notCharged';
}

const WAITS_FOR_THE_BANK: ReadonlySet<string> = new Set(['provisional', 'resolved', 'unknown', 'authorized']);

/** Nobody has confirmed it yet: whatever is left on the card is not known. */
export const isInTheAir = ({ state }: ModificationView): boolean =>
  state === 'created' || state === 'sending' || state === 'unknown' || state === 'needsAttention';
