import { expect, it } from 'vitest';
import type { TenderView } from '#shared/sale.ts';
import { card, cardFacts, cashTender, saleWith, usd } from '../../preview/samples.ts';
import { speechIn } from '#shared/words/speech.ts';
import { doneSaid } from './done-said.ts';

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
