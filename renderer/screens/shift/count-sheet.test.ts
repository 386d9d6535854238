import { expect, it } from 'vitest';
import type { CountSheet } from './count-sheet.ts';
import { countedBy, emptySheet, isAtLast, moved, stepped, totalOf, typed } from './count-sheet.ts';

const DENOMINATIONS = [2000, 500, 25];

it('types pieces note by note and adds them up', () => {
  let sheet = emptySheet(DENOMINATIONS);
  sheet = typed(typed(sheet, '1'), '2');
  sheet = typed(moved(sheet, DENOMINATIONS, 1), '3');
  sheet = stepped(stepped(sheet, 25, 1), 25, 1);
  expect(totalOf(sheet)).toBe(12 * 2000 + 3 * 500 + 2 * 25);
  expect(isAtLast(sheet, DENOMINATIONS)).toBe(true);
  expect(moved(sheet, DENOMINATIONS, 1)).toBe(sheet);
  sheet = stepped(stepped(stepped(sheet, 25, -1), 25, -1), 25, -1);
  expect(countedBy(sheet)).toEqual({
    kind: 'pieces',
    pieces: [
      { value: 2000, pieces: 12 },
      { value: 500, pieces: 3 },
    ],
  });
});

it('or one sum; the two do not mix', () => {
  const sheet = typed(emptySheet(DENOMINATIONS), '9');
  const sum = ['1', '2', '5', '00'] as const;
  const summed = sum.reduce<CountSheet>(typed, { ...sheet, way: 'sum' });
  expect(countedBy(summed)).toEqual({ kind: 'sum', amount: 12_500 });
});

it('takes a slip of the finger for one', () => {
  const sheet = (['9', '9', '9', '9', '9'] as const).reduce(typed, emptySheet(DENOMINATIONS));
  expect(totalOf(sheet)).toBe(9999 * 2000);
});
