import { expect, it } from 'vitest';
import { money } from '#shared/money.ts';
import { tipChoices } from './tip-choices.ts';

it('rounds each share to the minor unit', () => {
  expect(tipChoices(money(1295, 'USD')).map((choice) => choice.tip.amount)).toEqual([130, 194, 259]);
  expect(tipChoices(money(999, 'JPY')).map((choice) => choice.tip)).toEqual([
    money(100, 'JPY'),
    money(150, 'JPY'),
    money(200, 'JPY'),
  ]);
});
