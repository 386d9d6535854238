import { expect, it } from 'vitest';
import { bytesPerSale } from './book-keeping.ts';

const SALES = 4_000;
/** As measured for 20,000 sales, and half as much again. */
const MOST_BYTES = 2_200;

it('holds a sale that is over in a fraction of what it is as objects', () => {
  const packed = bytesPerSale(SALES);
  const whole = bytesPerSale(SALES, Infinity);
  console.log(`${SALES} sales: ${packed} bytes each, ${whole} where none is packed`);
  expect(packed).toBeLessThan(MOST_BYTES);
  expect(whole).toBeGreaterThan(1.5 * packed);
});
