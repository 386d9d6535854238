import { expect, it } from 'vitest';
import { hashPin, isPin } from './pin.ts';

it('is kept as a hash of its own each time and never in clear', async () => {
  const [one, other] = await Promise.all([hashPin('4711'), hashPin('4711')]);
  expect(other).not.toBe(one);
  expect(other).not.toContain('4711');
  expect(await isPin('4711', other)).toBe(true);
  expect(await isPin('4712', other)).toBe(false);
  expect(await isPin('4711', 'md5$1$x$y')).toBe(false);
  // What a guess costs stands in the hash: below this a stolen file is guessed at in a moment.
  expect(Number(one.split('$')[1])).toBeGreaterThanOrEqual(2 ** 15);
});
