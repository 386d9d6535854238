import { describe, expect, it } from 'vitest';
import type { PaidSale } from '#shared/sales-list.ts';
import type { CardTenderView } from '#shared/sale.ts';
import type { ModificationState, ModificationView } from '#shared/refund.ts';
import { card, cardFacts, saleWith, usd } from '../../preview/samples.ts';
import { noRefund, NOTHING_CHOSEN, offeredBack, toggled, wantedBack } from './refund-plan.ts';

const sale = saleWith({ phase: 'paid' });
const items = sale.lines.map(({ id, total }) => ({ id, total }));
const paid: PaidSale = { sale, paidAt: 0, items };
const [first, second] = items;
if (first === undefined || second === undefined) throw new Error('The sample sale has two lines');

const captured = card({ state: 'captured', captured: usd(1000), card: cardFacts });
const open: CardTenderView = { ...captured, refundable: usd(1000) };
const refund = (state: ModificationState): ModificationView =>
  ({ ...state, kind: 'refund' }) as ModificationView;

describe('what goes back', () => {
  it('is the sum of the chosen lines; a second tap takes one out again', () => {
    const one = toggled(NOTHING_CHOSEN, first.id);
    const both = toggled(one, second.id);
    expect(wantedBack(paid, both)).toEqual(usd(first.total.amount + second.total.amount));
    expect(wantedBack(paid, toggled(both, first.id))).toEqual(second.total);
    expect(wantedBack(paid, NOTHING_CHOSEN)).toEqual(usd(0));
  });

  it('is never above what is left on the card', () => {
    const everything = { by: 'lines', lines: new Set(items.map(({ id }) => id)) } as const;
    expect(offeredBack(paid, everything, open)).toEqual(usd(1000));
    expect(offeredBack(paid, { by: 'amount', amount: 1001 }, open)).toEqual(usd(1000));
    expect(offeredBack(paid, { by: 'amount', amount: 999 }, open)).toEqual(usd(999));
  });
});

describe('nothing goes back', () => {
  it('while a refund is not confirmed, whatever is left', () => {
    const doubts: ModificationState[] = [
      { state: 'created' },
      { state: 'sending' },
      { state: 'unknown', since: 0, lastHeard: null },
      { state: 'needsAttention', since: 0, reason: 'noAnswer', lastHeard: null },
    ];
    for (const state of doubts)
      expect(noRefund({ ...open, modifications: [refund(state)] }), state.state).toBe('checking');
    expect(noRefund({ ...open, modifications: [refund({ state: 'done' })] })).toBeNull();
  });

  it('when the bank has not confirmed the payment, when all of it is back, when nothing was charged', () => {
    const waiting = card({ state: 'provisional', captured: usd(1000), card: cardFacts });
    expect(noRefund(waiting)).toBe('unconfirmed');
    expect(noRefund({ ...captured, refunded: usd(1000) })).toBe('allBack');
    expect(noRefund(card({ state: 'declined', reason: 'insufficientFunds' }))).toBe('notCharged');
    expect(noRefund(open)).toBeNull();
  });
});
