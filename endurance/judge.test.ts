import { expect, it } from 'vitest';
import type { Footprint } from './footprint.ts';
import { leastOf } from './footprint.ts';
import { judge } from './judge.ts';

const MIB = 2 ** 20;
const held: Footprint = {
  resident: 100 * MIB,
  heap: 40 * MIB,
  external: 10 * MIB,
  descriptors: 30,
  resources: { Timeout: 4 },
};

it('is content with a till that knows the sales of the hour, and holds nothing else', () => {
  expect(judge([held, { ...held, resident: 108 * MIB, heap: held.heap + 120 * 7 * 1024 }])).toEqual({
    isHealthy: true,
    lines: [
      'memory after 2 hours: +8.0 % (limit +10.0 %)',
      'heap for a customer: 7.0 KiB (limit 10.0 KiB)',
      'nothing left open',
    ],
  });
});

it('names what grows, and what stays open', () => {
  expect(judge([held, { ...held, resident: 111 * MIB }]).isHealthy).toBe(false);
  expect(judge([held, { ...held, external: 12 * MIB }]).isHealthy).toBe(false);
  const leaking = { ...held, descriptors: 31, resources: { Timeout: 4, TCPSocketWrap: 1 } };
  const { isHealthy, lines } = judge([held, leaking]);
  expect(isHealthy).toBe(false);
  expect(lines.at(-1)).toBe('left open: TCPSocketWrap 0 → 1, descriptors 30 → 31');
});

it('takes no read under way for something held', () => {
  const reading = { ...held, descriptors: 31, resources: { Timeout: 5, FSReqPromise: 1 } };
  expect(leastOf([reading, held])).toEqual(held);
});
