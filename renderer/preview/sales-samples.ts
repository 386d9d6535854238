import type { PaidSale, SalesFound } from '#shared/sales-list.ts';
import type { SaleId } from '#shared/ids.ts';
import type { TillView } from '#shared/till.ts';
import { card, cardFacts, saleWith, usd } from './samples.ts';

const MINUTE = 60_000;

export function salesFound(view: TillView): SalesFound {
  const { sale, paidAt } = paidSaleOf(view);
  const rows = [1041, 1040, 1039].map((number, at) => ({
    saleId: `sale-${number}` as SaleId,
    number: String(number),
    paidAt: paidAt - at * 7 * MINUTE,
    total: sale.totals.total,
    tenders: [
      {
        kind: 'card' as const,
        ...cardFacts,
        amount: sale.totals.total,
        terminal: 'Counter 2',
        provisional: false,
      },
    ],
    refunded: usd(at === 1 ? 340 : 0),
  }));
  return { rows, more: true, elsewhere: null };
}

export function paidSaleOf(view: TillView): PaidSale {
  const { totals, lines: bought } = saleWith();
  const tender = { ...card({ state: 'captured', captured: totals.total, card: cardFacts }) };
  const sale = saleWith({
    phase: 'paid',
    number: '1041',
    tenders: [{ ...tender, refundable: totals.total }],
  });
  const lines = bought.map(({ id, name, quantity, total }, at) => {
    const left = at === 1 ? 0 : quantity;
    return { id, name, bought: quantity, quantity: left, amount: left === 0 ? usd(0) : total, tax: usd(0) };
  });
  return {
    sale: view.sale?.phase === 'paid' ? view.sale : sale,
    paidAt: Date.now() - MINUTE,
    lines,
    exchanged: [],
    left: totals.total,
    originals: [{ kind: 'card', tenderId: tender.id, left: totals.total }],
    plainRefunds: [],
    undelivered: [],
    code: 'R-TILL-2-1041-261121-A',
  };
}
