import { expect, it } from 'vitest';
import { customerScreen } from './placement.ts';

it('puts the customer on a screen that the till is not on', () => {
  const [left, right] = [{ id: 1 }, { id: 2 }];
  expect(customerScreen([left], left)).toBeNull();
  expect(customerScreen([left, right], left)).toBe(right);
  expect(customerScreen([left, right], right)).toBe(left);
});
