import { expect, it } from 'vitest';
import type { UnknownCode } from './ui-state.ts';
import { countUnknown } from './unknown-codes.ts';

it('counts one code and keeps the newest three on top', () => {
  const rows = ['a', 'b', 'a', 'c', 'd', 'a'].reduce<readonly UnknownCode[]>(countUnknown, []);
  expect(rows).toEqual([
    { code: 'a', count: 3 },
    { code: 'd', count: 1 },
    { code: 'c', count: 1 },
  ]);
});
