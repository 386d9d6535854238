import { expect, it } from 'vitest';
import { outcomeOf, outcomeOfReport } from './outcome.mjs';
import { runProgram } from './program.mjs';

const silent = { write: () => true };
const well = { exitCode: 0, output: 'fine' };
const badly = { exitCode: 1, output: 'Error: Unhandled\n' };
const read = { tally: (report) => report.tally, failures: (report) => report.failures };
const report = (failed, failures = []) =>
  JSON.stringify({ tally: { passed: 3, failed, skipped: 0 }, failures });

it('believes the exit code of a program, and keeps its last words', () => {
  expect(outcomeOf(well)).toEqual({ tally: { passed: 1, failed: 0, skipped: 0 }, failures: [] });
  expect(outcomeOf(badly).failures).toEqual([
    { place: 'program', name: 'exit code 1', says: ['Error: Unhandled'] },
  ]);
});

it('names what the report names', () => {
  const failure = { place: 'a.test.ts', name: 'one', says: [] };
  expect(outcomeOfReport(report(1, [failure]), read, badly).failures).toEqual([failure]);
  expect(outcomeOfReport(report(0), read, well).failures).toEqual([]);
});

it.each([
  ['there is no report', undefined],
  ['the report calls all well', report(0)],
])('tells the program’s words where %s and it failed', (_, json) =>
  expect(outcomeOfReport(json, read, badly)).toMatchObject({
    tally: { failed: 1 },
    failures: [{ name: 'exit code 1', says: ['Error: Unhandled'] }],
  }),
);

it('runs a program to its end and keeps all that it said', async () => {
  const { exitCode, output } = await runProgram('scripts/test/print-count.mjs', ['a failure'], silent);
  expect(exitCode).toBe(1);
  expect(output).toContain('a failure');
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, \d+ failed, \d+ skipped$/);
});
