import { expect, it } from 'vitest';
import type { TipSettings } from '#shared/counter.ts';
import { money } from '#shared/money.ts';
import { tipChoices } from './tip-choices.ts';

const settings: TipSettings = { mode: 'till', percentagesPpm: [100_000, 150_000, 200_000], fixed: [] };

it('rounds each share to the minor unit', () => {
  const tips = tipChoices(money(1295, 'USD'), settings).map(({ tip }) => tip.amount);
  expect(tips).toEqual([130, 194, 259]);
  expect(tipChoices(money(999, 'JPY'), settings).map(({ tip }) => tip)).toEqual([
    money(100, 'JPY'),
    money(150, 'JPY'),
    money(200, 'JPY'),
  ]);
});

it('offers fixed tips as they are', () => {
  const fixed = { ...settings, percentagesPpm: [], fixed: [100, 200] };
  expect(tipChoices(money(1295, 'USD'), fixed)).toEqual([
    { sharePpm: null, tip: money(100, 'USD') },
    { sharePpm: null, tip: money(200, 'USD') },
  ]);
});
