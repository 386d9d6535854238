import { expect, it } from 'vitest';
import type { LineId, SaleId } from '#shared/ids.ts';
import type { ReturnLineView } from '#shared/returns.ts';
import type { TenderView } from '#shared/sale.ts';
import { card, cardFacts, cashTender, saleWith, usd } from '../../preview/samples.ts';
import { speechIn } from '#shared/words/speech.ts';
import { doneSaid } from './done-said.ts';

const goods: ReturnLineView = {
  id: 'line-9' as LineId,
  ofSaleId: 'sale-9' as SaleId,
  ofNumber: '1001',
  name: 'Flat white',
  quantity: 1,
  amount: usd(378),
  tax: usd(28),
};

const said = (...tenders: TenderView[]) => doneSaid(saleWith({ phase: 'paid', tenders }), speechIn('en-US'));

it('names the card of an approval and owes no change', () => {
  const done = said(card({ state: 'captured', captured: usd(1298), card: cardFacts }));
  expect(done).toEqual({
    tone: 'ok',
    headline: 'Approved 12.98',
    sentence: 'Visa •• 4242',
    change: null,
  });
});

it('shows the change of cash, even when it is nothing', () => {
  expect(said(cashTender(1298, 2000)).change).toEqual(usd(702));
  expect(said(cashTender(1298)).change).toEqual(usd(0));
});

it('never says paid while the bank has not spoken', () => {
  const done = said(card({ state: 'provisional', captured: usd(1298), card: cardFacts }));
  expect(done.tone).toBe('wait');
  expect(done.headline).not.toMatch(/paid/i);
});

it('owes no change twice: not that of a share paid before, nor of cash that went back', () => {
  const captured = card({ state: 'captured', captured: usd(649), card: cardFacts });
  expect(said(cashTender(649, 1000), captured).change).toBeNull();
  expect(said(cashTender(649, 1000), cashTender(649, 700)).change).toEqual(usd(51));
  expect(said({ ...cashTender(649, 1000), returned: true }, captured).change).toBeNull();
});

it('says what an exchange came to, not what its goods cost', () => {
  const exchange = (credit: number, ...tenders: TenderView[]) =>
    doneSaid(saleWith({ phase: 'paid', tenders, credit: usd(credit), returns: [goods] }), speechIn('en-US'))
      .headline;
  const captured = card({ state: 'captured', captured: usd(298), card: cardFacts });
  expect(exchange(1000, captured)).toBe('Approved 2.98');
  expect(exchange(1298)).toBe('Exchanged, nothing to pay');
  expect(exchange(1500)).toBe('Exchanged, 2.02 given back');
});
