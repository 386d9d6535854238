import { describe, expect, it } from 'vitest';
import { FAILED, PASSED, closingLine, judge, tallyPlaywright, tallyVitest, total } from './tally.mjs';

const vitest = (numbers, testResults = []) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...numbers,
  });

describe('judge', () => {
  it('takes a missing report for a failure', () => expect(judge(undefined, tallyVitest, 0)).toEqual(FAILED));

  it('takes a report of no tests for a failure', () =>
    expect(judge(vitest({}), tallyVitest, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 }));

  it('believes a bad exit code over a good report', () =>
    expect(judge(vitest({ numPassedTests: 3 }), tallyVitest, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    }));

  it('counts a failed run once', () =>
    expect(judge(vitest({ numPassedTests: 3, numFailedTests: 2 }), tallyVitest, 1).failed).toBe(2));

  it('counts a file that could not be loaded', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(judge(vitest({ numPassedTests: 1, numTodoTests: 1 }, files), tallyVitest, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
    });
  });
});

describe('tallyPlaywright', () => {
  it('counts errors outside of tests and flaky tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

it('adds up to one closing line', () =>
  expect(closingLine(total([PASSED, FAILED, { passed: 2, failed: 0, skipped: 4 }]))).toBe(
    '3 passed, 1 failed, 4 skipped',
  ));
