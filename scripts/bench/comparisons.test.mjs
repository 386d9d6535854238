import { describe, expect, it } from 'vitest';
import { compare } from '../../bench/lib/compare.mjs';
import { comparisons, disturbed } from './comparisons.mjs';

const steady = compare([20, 20, 20, 20], [10, 10, 10, 10]);
const drifting = compare([20, 20, 20, 20], [10, 10, 30, 30], 'bytes');
const results = { lan: { warm: steady, parts: { cold: drifting, rounds: 4 } } };

describe('what the measurements say', () => {
  it('is a line for each comparison and each fact, with its unit', () => {
    expect(comparisons(results)).toEqual([
      'lan warm: 20 ms, p95 20 (anchor 10 ms): 2×, round by round 2×',
      expect.stringMatching(/^lan parts cold: 20 bytes, .* {2}NOT ACCEPTED: the anchor drifted by 3×/),
      'lan parts rounds: 4',
    ]);
  });

  it('names what cannot be believed', () => {
    expect(disturbed({ lan: { warm: steady } })).toEqual([]);
    expect(disturbed(results)).toEqual([expect.stringContaining('lan parts cold')]);
  });
});
