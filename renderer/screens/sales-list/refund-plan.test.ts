import { describe, expect, it } from 'vitest';
import type { PaidSale } from '#shared/sales-list.ts';
import type { CardTenderView } from '#shared/sale.ts';
import type { ModificationState, ModificationView } from '#shared/refund.ts';
import { card, cardFacts, saleWith, usd } from '../../preview/samples.ts';
import type { SaleView } from '#shared/sale.ts';
import {
  ceilingOf,
  counted,
  everything,
  noRefund,
  NOTHING_CHOSEN,
  offeredBack,
  partsOf,
  toggled,
  wantedBack,
} from './refund-plan.ts';

const captured = card({ state: 'captured', captured: usd(1000), card: cardFacts });
const open: CardTenderView = { ...captured, refundable: usd(1000) };
const AS_PAID = { kind: 'asPaid' } as const;

function paidWith(parts: Partial<PaidSale> = {}, sale: Partial<SaleView> = {}): PaidSale {
  const shown = saleWith({ phase: 'paid', tenders: [open], ...sale });
  const lines = shown.lines.map(({ id, name, quantity, total }) => {
    return { id, name, bought: quantity, quantity, amount: total, tax: usd(0) };
  });
  return {
    sale: shown,
    paidAt: 0,
    lines,
    exchanged: [],
    left: usd(1000),
    originals: [{ kind: 'card', tenderId: open.id, left: usd(1000) }],
    plainRefunds: [],
    undelivered: [],
    code: 'R-TILL-1-1001-261121-A',
    ...parts,
  };
}

const paid = paidWith();
const [first, second] = paid.lines;
if (first === undefined || second === undefined) throw new Error('The sample sale has two lines');
const refund = (state: ModificationState): ModificationView =>
  ({ ...state, kind: 'refund' }) as ModificationView;

describe('what goes back', () => {
  it('is what the chosen pieces were worth; a second tap takes a line out again', () => {
    const one = toggled(NOTHING_CHOSEN, first);
    const both = toggled(one, second);
    expect(wantedBack(paid, both)).toEqual(usd(first.amount.amount + second.amount.amount));
    expect(wantedBack(paid, toggled(both, first))).toEqual(second.amount);
    expect(wantedBack(paid, NOTHING_CHOSEN)).toEqual(usd(0));
    expect(wantedBack(paid, counted(one, first.id, 1))).toEqual(usd(350));
  });

  it('is never above what is left of the sale, nor of the way it goes', () => {
    const all = everything(paid);
    expect(offeredBack(paid, all)).toEqual(usd(1000));
    expect(offeredBack(paid, { by: 'amount', amount: 999 })).toEqual(usd(999));
    const other = paidWith({ left: usd(1200) });
    expect(ceilingOf(other, AS_PAID)).toEqual(usd(1000));
    expect(ceilingOf(other, { kind: 'cash' })).toEqual(usd(1200));
    expect(partsOf(other, usd(1001), AS_PAID)).toEqual([]);
    expect(partsOf(other, usd(1001), { kind: 'cash' })).toHaveLength(1);
  });

  it('goes to every way that paid, by what each has left, to the penny', () => {
    const originals = [
      { kind: 'card', tenderId: open.id, left: usd(1000) },
      { kind: 'cash', left: usd(500) },
    ] as const;
    const two = paidWith({ left: usd(1500), originals });
    expect(partsOf(two, usd(1000), AS_PAID).map(({ amount }) => amount.amount)).toEqual([667, 333]);
  });
});

describe('nothing goes back', () => {
  it('while a refund is not confirmed, whatever is left; cash may', () => {
    const doubts: ModificationState[] = [
      { state: 'created' },
      { state: 'sending' },
      { state: 'unknown', since: 0, lastHeard: null },
      { state: 'needsAttention', since: 0, reason: 'noAnswer', lastHeard: null },
    ];
    for (const state of doubts) {
      const doubtful = paidWith({}, { tenders: [{ ...open, modifications: [refund(state)] }] });
      expect(noRefund(doubtful, AS_PAID), state.state).toBe('checking');
      expect(noRefund(doubtful, { kind: 'cash' }), state.state).toBeNull();
    }
    expect(noRefund(paid, AS_PAID)).toBeNull();
  });

  it('when the bank has not confirmed the payment, when all of it is back, when nothing was charged', () => {
    const none = { left: usd(0), originals: [] };
    const waiting = card({ state: 'provisional', captured: usd(1000), card: cardFacts });
    expect(noRefund(paidWith(none, { tenders: [waiting] }), AS_PAID)).toBe('unconfirmed');
    expect(noRefund(paidWith(none, { refunded: usd(1000) }), AS_PAID)).toBe('allBack');
    const declined = card({ state: 'declined', reason: 'insufficientFunds' });
    expect(noRefund(paidWith(none, { tenders: [declined] }), AS_PAID)).toBe('notCharged');
  });
});
