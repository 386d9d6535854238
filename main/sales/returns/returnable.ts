import { AppFailure } from '#shared/app-error.ts';
import type { ReturnId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { money, subtract } from '#shared/money.ts';
import type { Piece, ReturnableLine, ReturnedLine } from '#shared/returns.ts';
import { worthOf } from '#shared/returns.ts';
import type { Goods, RefundIntent } from '../../journal/modification-facts.ts';
import { isDeadModification } from '../../payments/modifications/modification-machine.ts';
import { priceBasket } from '../arithmetic/price-basket.ts';
import type { Sale } from '../sale.ts';
import { cardTenders } from '../sale.ts';
import { goodsOf } from './returned.ts';

/** Every paid line with what of it has not come back, by refunds of the sale and by exchanges. Pure. */
export function returnablesOf(sale: Sale): readonly ReturnableLine[] {
  const back = [...returnsOf(sale), ...sale.exchanged].flatMap(({ lines }) => lines);
  const priced = new Map(priceBasket(sale).lines.map((line) => [line.id, line]));
  return sale.lines.map(({ id, name, quantity: bought }) => {
    const { total = 0, tax = 0 } = priced.get(id) ?? {};
    const mine = back.filter(({ lineId }) => lineId === id);
    const quantity = Math.max(0, bought - mine.reduce((pieces, one) => pieces + one.quantity, 0));
    const left = (whole: number, of: (one: ReturnedLine) => Money): Money =>
      mine.reduce((rest, one) => subtract(rest, of(one)), money(whole, sale.currency));
    return {
      id,
      name,
      bought,
      quantity,
      amount: left(total, (one) => one.amount),
      tax: left(tax, (one) => one.tax),
    };
  });
}

/** Goods that came back and whose refunds are not all dead, each once. */
export function returnsOf(sale: Sale): readonly Goods[] {
  const cards = cardTenders(sale).flatMap(({ modifications }) => modifications);
  const alive = cards.filter((one) => !isDeadModification(one)).flatMap(({ intent }) => refundIn(intent));
  const found = new Map<ReturnId, Goods>();
  for (const refund of [...alive, ...sale.plainRefunds.map(({ fact }) => fact)]) {
    const goods = goodsOf(refund);
    if (goods !== null && !found.has(goods.returnId)) found.set(goods.returnId, goods);
  }
  return [...found.values()];
}

const refundIn = (intent: { readonly kind: string }): readonly Partial<Goods>[] =>
  intent.kind === 'refund' ? [intent as RefundIntent] : [];

/** These pieces with what they are worth now. Throws an AppFailure when one of them has come back already. */
export function returned(sale: Sale, pieces: readonly Piece[]): readonly ReturnedLine[] {
  const lines = new Map(returnablesOf(sale).map((line) => [line.id, line]));
  return pieces.map(({ lineId, quantity }) => {
    const line = lines.get(lineId);
    if (line === undefined || quantity < 1) throw new AppFailure('product.unknown');
    if (quantity > line.quantity)
      throw new AppFailure('refund.lineIsBack', { name: line.name, left: line.quantity });
    lines.delete(lineId);
    const tax = worthOf(quantity, { quantity: line.quantity, amount: line.tax });
    return { lineId, quantity, amount: worthOf(quantity, line), tax };
  });
}
