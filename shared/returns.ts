import type { LineId, SaleId, TenderId } from './ids.ts';
import type { Money } from './money.ts';
import { allocate, money } from './money.ts';

/** Pieces of one line that came back, and what the customer had paid for them. */
export interface ReturnedLine {
  readonly lineId: LineId;
  readonly quantity: number;
  readonly amount: Money;
  /** The tax in `amount`. */
  readonly tax: Money;
}

/** Pieces of one line that come back. */
export interface Piece {
  readonly lineId: LineId;
  readonly quantity: number;
}

/** What of a paid line has not come back yet. */
export interface ReturnableLine {
  readonly id: LineId;
  readonly name: string;
  readonly bought: number;
  readonly quantity: number;
  /** What the customer paid for what is left of it: discounts and tax are in it. */
  readonly amount: Money;
  /** The tax in `amount`. */
  readonly tax: Money;
}

/**
 * What the next `pieces` of something are worth: each as much as the others, and the odd minor units one each on the
 * first, so that whoever returns piece by piece, in whatever order, gets to the last what was paid.
 */
export function worthOf(pieces: number, of: { readonly quantity: number; readonly amount: Money }): Money {
  const { amount, currency } = of.amount;
  const odd = amount % of.quantity;
  return money(((amount - odd) / of.quantity) * pieces + Math.min(pieces, odd), currency);
}

/** A way by which the sale was paid, and what of that has not gone back. */
export type Original = { readonly left: Money } & (
  | { readonly kind: 'card'; readonly tenderId: TenderId }
  | { readonly kind: 'cash' }
  | { readonly kind: 'other'; readonly method: { readonly id: string; readonly label: string } }
  /** Goods of another sale, in an exchange: what they paid goes back as that sale was paid. */
  | { readonly kind: 'exchange'; readonly saleId: SaleId; readonly number: string }
);

/** Where the customer's money goes. `asPaid`: to every way that paid, in proportion to what is left of each. */
export type RefundWay =
  | { readonly kind: 'asPaid' }
  | { readonly kind: 'card'; readonly tenderId: TenderId }
  | { readonly kind: 'cash' }
  | { readonly kind: 'other'; readonly methodId: string };

/** One way and its share of what goes back. */
export interface RefundPart {
  readonly to: Original;
  readonly amount: Money;
}

/** By largest remainder, to ways that get something. Throws a RangeError when nothing is left to share by. */
export function sharedOut(amount: Money, originals: readonly Original[]): readonly RefundPart[] {
  const open = originals.filter(({ left }) => left.amount > 0);
  const shares = allocate(
    amount,
    open.map(({ left }) => left.amount),
  );
  return open.flatMap((to, at) => {
    const share = shares[at];
    return share === undefined || share.amount === 0 ? [] : [{ to, amount: share }];
  });
}

/** A line that the customer brought back for something else, in the basket of what they take. */
export interface ReturnLineView {
  readonly id: LineId;
  readonly ofSaleId: SaleId;
  /** Number of the sale that it was bought in. */
  readonly ofNumber: string;
  readonly name: string;
  readonly quantity: number;
  readonly amount: Money;
  /** The tax in `amount`. */
  readonly tax: Money;
}
