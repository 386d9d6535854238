import type { HandedBack } from '#shared/cash.ts';
import type { LineId, RefundId, SaleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, min, subtract, sum, zero } from '#shared/money.ts';
import type { ReturnedLine, ReturnLineView } from '#shared/returns.ts';
import type { Goods } from '../../journal/modification-facts.ts';
import type { ExchangeSettled, PlainRefunded } from '../../journal/tender-facts.ts';
import type { SaleFact } from '../../journal/facts.ts';

/** Money of a paid sale that went back without a card: that is over once it is written down. */
export interface PlainRefund {
  readonly id: RefundId;
  readonly fact: PlainRefunded;
  /** Wall time, ms. */
  readonly at: number;
}

/** Goods in the basket that came back: `of` is where they were bought. */
export interface ReturnLine extends ReturnLineView {
  readonly of: { readonly saleId: SaleId; readonly lineId: LineId };
  /** Who allowed to give its worth back, by name; null when whoever sold might alone. */
  readonly grantedBy: string | null;
}

/** Goods of this sale that came back in another one. */
export interface ExchangedLines {
  readonly saleId: SaleId;
  readonly lines: readonly ReturnedLine[];
  /** What of their worth went back as money, by refunds of this sale. */
  readonly back: Money;
}

type Added = Extract<SaleFact, { type: 'sale.returnAdded' }>;

export function returnLine(fact: Added): ReturnLine {
  const { lineId: id, ofSaleId, ofNumber, ofLineId, name, quantity, amount, tax, grantedBy = null } = fact;
  const of = { saleId: ofSaleId, lineId: ofLineId };
  return { id, ofSaleId, ofNumber, name, quantity, amount, tax, of, grantedBy };
}

interface Exchanging {
  readonly id: SaleId;
  readonly currency: string;
  readonly returns: readonly ReturnLine[];
  readonly settled: ExchangeSettled | null;
  readonly plainRefunds: readonly PlainRefund[];
}

/** What goods that came back are worth to this sale. */
export const creditOf = ({ returns, currency }: Exchanging): Money =>
  sum(
    returns.map(({ amount }) => amount),
    currency,
  );

/** What of its credit went back to the sale that it came from. */
export const creditBack = ({
  plainRefunds,
  currency,
}: Pick<Exchanging, 'plainRefunds' | 'currency'>): Money =>
  sum(
    plainRefunds.flatMap(({ fact }) => (fact.type === 'credit.refunded' ? [fact.amount] : [])),
    currency,
  );

/** As the sale that they were bought in sees it. */
export function exchangedIn(sale: Exchanging): ExchangedLines {
  const lines = sale.returns.map(({ of, quantity, amount, tax }) => ({
    lineId: of.lineId,
    quantity,
    amount,
    tax,
  }));
  return { saleId: sale.id, lines, back: add(sale.settled?.back ?? zero(sale.currency), creditBack(sale)) };
}

/** What of the sale's money pays for what was taken in exchange. */
export const movedBy = ({ lines, back }: ExchangedLines): Money =>
  lines.reduce((total, { amount }) => add(total, amount), subtract(zero(back.currency), back));

/** What of its credit a sale has used for its own goods. */
export const usedCredit = (sale: Exchanging, total: Money): Money => min(creditOf(sale), total);

/** As screens and papers know it. */
export const returnView = (line: ReturnLine): ReturnLineView => {
  const { id, of, ofNumber, name, quantity, amount, tax } = line;
  return { id, ofSaleId: of.saleId, ofNumber, name, quantity, amount, tax };
};

/** What went back in cash, and what was handed over for it. */
export const handedBack = ({
  plainRefunds,
}: {
  readonly plainRefunds: readonly PlainRefund[];
}): readonly HandedBack[] =>
  plainRefunds.flatMap(({ fact }) => {
    if (fact.type !== 'cash.refunded') return [];
    const { amount, rounding } = fact;
    return [{ amount, handed: rounding === undefined ? amount : add(amount, rounding) }];
  });

export const goodsOf = ({ returnId, lines }: Partial<Goods>): Goods | null =>
  returnId === undefined || lines === undefined ? null : { returnId, lines };
