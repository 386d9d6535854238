import { expect, it } from 'vitest';
import { usd } from '../../preview/samples.ts';
import { planTender } from './tender-plan.ts';

it('charges the whole due when nothing is typed', () => {
  expect(planTender(usd(1295), '')).toEqual({ card: usd(1295), cash: { kind: 'nothingTyped' } });
});

it('splits when less is typed, and says what cash would leave', () => {
  expect(planTender(usd(1295), '500')).toEqual({
    card: usd(500),
    cash: { kind: 'part', received: usd(500), left: usd(795) },
  });
});

it('gives change when more is typed, which a card cannot', () => {
  expect(planTender(usd(1295), '2000')).toEqual({
    card: null,
    cash: { kind: 'enough', received: usd(2000), change: usd(705) },
  });
  expect(planTender(usd(1295), '1295').cash).toEqual({
    kind: 'enough',
    received: usd(1295),
    change: usd(0),
  });
});
