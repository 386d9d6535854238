import { describe, expect, it } from 'vitest';
import { compare } from '../../bench/lib/compare.mjs';
import { TARGETS, verdictLine, verdicts } from './targets.mjs';

const steady = (/** @type {number} */ ratio) => compare([ratio, ratio, ratio, ratio], [1, 1, 1, 1]);

describe('what the targets say of results', () => {
  it('is met, missed, or beyond the gate', () => {
    const of = (/** @type {number} */ ratio) =>
      verdicts({ bridge: { call: steady(ratio) } }).map(({ isMet, isKept }) => [isMet, isKept]);
    expect(of(1.1)).toEqual([[true, true]]);
    expect(of(1.5)).toEqual([[false, true]]);
    expect(of(2)).toEqual([[false, false]]);
  });

  it('turns round where more is better', () => {
    const faster = { basket: { dinero: steady(20) } };
    const slower = { basket: { dinero: steady(5) } };
    expect(verdicts(faster).map(({ isMet, isKept }) => [isMet, isKept])).toEqual([[true, true]]);
    expect(verdicts(slower).map(({ isMet, isKept }) => [isMet, isKept])).toEqual([[false, false]]);
  });

  it('closes no gate on a machine that was disturbed', () => {
    const disturbed = { bridge: { call: compare([9, 9, 9, 9], [1, 1, 3, 3]) } };
    expect(verdicts(disturbed).map(({ isKept }) => isKept)).toEqual([true]);
  });

  it('is a line with figure, bounds and word', () => {
    const [verdict] = verdicts({ bridge: { call: steady(2) } });
    expect(verdict && verdictLine(verdict)).toMatch(
      /^P11 .* 2 × {2}target ≤ 1\.15, gate ≤ 1\.8: BEYOND THE GATE$/,
    );
  });

  it('has gates that are wider than targets', () => {
    for (const { what, target, gate, atLeast = false } of TARGETS)
      if (gate !== null) expect(atLeast ? gate <= target : gate >= target, what).toBe(true);
  });
});
