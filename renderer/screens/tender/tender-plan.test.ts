import { expect, it } from 'vitest';
import { usd } from '../../preview/samples.ts';
import { planTender } from './tender-plan.ts';

const due = { due: usd(1295), split: null, cashStep: 1 };

it('charges the whole due when nothing is typed', () => {
  expect(planTender(due, '')).toEqual({
    target: usd(1295),
    card: usd(1295),
    inCoins: usd(1295),
    cash: { kind: 'nothingTyped' },
  });
});

it('splits when less is typed, and says what cash would leave', () => {
  expect(planTender(due, '500')).toMatchObject({
    card: usd(500),
    cash: { kind: 'part', received: usd(500), left: usd(795) },
  });
});

it('gives change when more is typed, which a card cannot', () => {
  expect(planTender(due, '2000')).toMatchObject({
    card: null,
    cash: { kind: 'enough', received: usd(2000), change: usd(705) },
  });
  expect(planTender(due, '1295').cash).toEqual({ kind: 'enough', received: usd(1295), change: usd(0) });
});

it('asks for whose turn it is, and gives change on their share alone', () => {
  const split = { by: 'person', shares: [usd(432), usd(432), usd(431)], next: 1 } as const;
  const turn = { ...due, split: { ...split, amount: usd(432), settledLines: [] } };
  expect(planTender(turn, '')).toMatchObject({ target: usd(432), card: usd(432) });
  expect(planTender(turn, '500').cash).toEqual({ kind: 'enough', received: usd(500), change: usd(68) });
});

it('counts cash in coins that exist, and nothing else', () => {
  const swiss = { due: usd(1297), split: null, cashStep: 5 };
  expect(planTender(swiss, '')).toMatchObject({ card: usd(1297), inCoins: usd(1295) });
  expect(planTender(swiss, '2000').cash).toMatchObject({ change: usd(705) });
});
