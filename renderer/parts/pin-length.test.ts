import { expect, it } from 'vitest';
import { whenToCheck } from './pin-length.ts';

const each = (lengths: readonly number[]) => [3, 4, 5, 6, 8].map((digits) => whenToCheck(digits, lengths));

it('where all PINs are as long as each other, the last digit is enough', () => {
  expect(each([4])).toEqual(['never', 'now', 'never', 'never', 'now']);
});

it('where some are longer, a pause tells that no digit follows', () => {
  expect(each([4, 6])).toEqual(['never', 'afterPause', 'never', 'now', 'now']);
});
