import { expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';
import { failureLines, failuresOfPlaywright, failuresOfVitest, tellingLines } from './failures.mjs';

const MESSAGE = `AssertionError: expected 1 to be 2
    at Proxy.<anonymous> (file:///node_modules/chai/index.js:1:2)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
    at ${inRoot('main/sale.test.ts')}:12:5`;

it('names a unit test that failed, what it said and where', () => {
  const file = {
    name: inRoot('main/sale.test.ts'),
    status: 'failed',
    assertionResults: [
      { status: 'passed', ancestorTitles: [], title: 'is well', failureMessages: [] },
      { status: 'failed', ancestorTitles: ['a sale'], title: 'ends', failureMessages: [MESSAGE] },
    ],
  };
  expect(failuresOfVitest({ testResults: [file] })).toEqual([
    {
      place: 'main/sale.test.ts',
      name: 'a sale › ends',
      says: ['AssertionError: expected 1 to be 2', `at ${inRoot('main/sale.test.ts')}:12:5`],
    },
  ]);
});

it('names a file of tests that cannot be run', () => {
  const file = {
    name: inRoot('a.test.ts'),
    status: 'failed',
    message: 'SyntaxError: no',
    assertionResults: [],
  };
  expect(failuresOfVitest({ testResults: [file] })).toEqual([
    { place: 'a.test.ts', name: 'cannot be run', says: ['SyntaxError: no'] },
  ]);
});

it('names a story that failed, however deep it lies, and what failed outside of all', () => {
  const result = { errors: [{ message: '\u001b[31mTimeoutError: nobody came\u001b[39m' }] };
  const story = (title, ok, status) => ({
    title,
    ok,
    file: 'a.spec.ts',
    line: 7,
    tests: [{ status, results: [result] }],
  });
  const suites = [
    { specs: [story('well', true, 'expected')], suites: [{ specs: [story('late', false, 'unexpected')] }] },
    { specs: [story('now and then', true, 'flaky')] },
  ];
  const failures = failuresOfPlaywright({
    config: { rootDir: inRoot('e2e/electron') },
    suites,
    errors: [{ message: 'no display' }],
  });
  expect(failures).toEqual([
    { place: 'Playwright', name: 'outside of every test', says: ['no display'] },
    { place: 'e2e/electron/a.spec.ts:7', name: 'late', says: ['TimeoutError: nobody came'] },
    { place: 'e2e/electron/a.spec.ts:7', name: 'now and then', says: ['TimeoutError: nobody came'] },
  ]);
});

it('tells of a program what it called wrong, and its last lines', () => {
  const output = [
    'begins',
    'FAILED of seed 7',
    ...Array.from({ length: 30 }, (_, n) => `row ${n}`),
    'done',
  ].join('\n');
  const lines = tellingLines(output);
  expect(lines[0]).toBe('FAILED of seed 7');
  expect(lines.slice(-2)).toEqual(['row 29', 'done']);
  expect(lines).not.toContain('begins');
  expect(tellingLines('one\n\ntwo\n')).toEqual(['one', 'two']);
});

it('prints the first of many, and how many more there are', () => {
  const failure = { place: 'a.test.ts', name: 'one', says: ['because'] };
  expect(failureLines('units', [failure])).toEqual([
    'FAILED units: a.test.ts: one',
    expect.stringMatching(/^ +because$/),
  ]);
  expect(
    failureLines(
      'units',
      Array.from({ length: 20 }, () => failure),
    ).at(-1),
  ).toBe('FAILED units: and 8 more');
});
