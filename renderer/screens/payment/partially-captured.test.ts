import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { PaymentView } from '#shared/payment.ts';
import { card, cardFacts, saleWith, usd, viewWith } from '../../preview/samples.ts';
import { learn } from '../../spoken.ts';
import { createActions } from '../../store/actions.ts';
import { TillContext } from '../../store/till-context.ts';
import { createTillStore, receiveView } from '../../store/till-store.ts';
import { PartiallyCaptured } from './partially-captured.tsx';

it('asks the next card, or cash, for what this share lacks and not for the shares of others', async () => {
  await learn('en-US');
  const tender = card({
    state: 'partiallyCaptured',
    captured: usd(800),
    shortfall: usd(450),
    card: cardFacts,
  });
  const split = {
    by: 'person',
    shares: [usd(1250), usd(1250)],
    next: 0,
    amount: usd(450),
    settledLines: [],
  } as const;
  const sale = saleWith({ phase: 'tendering', tenders: [tender], due: usd(1700), paid: usd(800), split });
  const store = createTillStore();
  receiveView(store, viewWith({ sale }));
  // Rendered once and to text, a page sees a store as it began.
  store.getInitialState = store.getState;
  const bridge = { request: () => Promise.reject(new Error('Nothing is asked')), on: () => () => undefined };
  const actions = createActions({ bridge, store, mintId: () => 'command' });
  const payment = tender.payment as Extract<PaymentView, { state: 'partiallyCaptured' }>;
  const page = renderToStaticMarkup(
    createElement(
      TillContext,
      { value: { store, actions } },
      createElement(PartiallyCaptured, { sale, payment }),
    ),
  );
  const buttons = [...page.matchAll(/<button.*?<\/button>/g)].map(([button]) =>
    button.replaceAll(/<.*?>/g, ' '),
  );
  expect(buttons.slice(0, 2).every((button) => button.includes('4.50') && !button.includes('17.00'))).toBe(
    true,
  );
});
