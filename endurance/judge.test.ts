import { expect, it } from 'vitest';
import type { Footprint } from './footprint.ts';
import { leastOf } from './footprint.ts';
import { judge } from './judge.ts';

const MIB = 2 ** 20;
const held: Footprint = { heap: 40 * MIB, external: 10 * MIB, descriptors: 30, resources: { Timeout: 4 } };

it('is content with a till that holds after the last hour what it held after the first', () => {
  expect(judge([held, { ...held, heap: 44 * MIB }])).toEqual({
    isHealthy: true,
    lines: ['memory after 2 hours: +8.0 % (limit +10.0 %)', 'nothing left open'],
  });
});

it('names what grows, and what stays open', () => {
  expect(judge([held, { ...held, external: 16 * MIB }]).isHealthy).toBe(false);
  const leaking = { ...held, descriptors: 31, resources: { Timeout: 4, TCPSocketWrap: 1 } };
  expect(judge([held, leaking])).toEqual({
    isHealthy: false,
    lines: [
      'memory after 2 hours: +0.0 % (limit +10.0 %)',
      'left open: TCPSocketWrap 0 → 1, descriptors 30 → 31',
    ],
  });
});

it('takes no read under way for something held', () => {
  const reading = { ...held, descriptors: 31, resources: { Timeout: 5, FSReqPromise: 1 } };
  expect(leastOf([reading, held])).toEqual(held);
});
