// What failed, by name and in its own first words: the last lines of a run must be enough to know where to look.
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {{ place: string, name: string, says: string[] }} Failure place: a file, a program */

/** Of one message, and of all that a program printed. */
const MESSAGE_LINES = 6;
const PROGRAM_LINES = 16;
/** Of one phase: where everything fails, the first ones tell why. */
const FAILURES = 12;

/** Lines of a program that name what is wrong, wherever in its output they stand. */
const TELLING = /FAILED|BEYOND THE GATE|NOT ACCEPTED|broken|✖|\berror\b/i;

/** @param {string} text @returns {string[]} */
const linesOf = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');

const inCheckout = (/** @type {string} */ path) => relative(ROOT, path).split(sep).join('/');

const OUR_FRAME = /^\s+at (?!.*(?:node_modules|node:)).*:\d+:\d+\)?$/;

/** @param {string} message with its stack @returns {string[]} its first lines, and the first place in our own files */
function firstWords(message) {
  const lines = linesOf(message);
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  const words = stack === -1 ? lines : lines.slice(0, stack);
  const frame = lines.find((line) => OUR_FRAME.test(line));
  return [...words.slice(0, MESSAGE_LINES), ...(frame === undefined ? [] : [frame.trim()])];
}

/** @param {any} report vitest's JSON report @returns {Failure[]} */
export const failuresOfVitest = ({ testResults }) =>
  testResults
    .filter((/** @type {any} */ file) => file.status === 'failed')
    .flatMap((/** @type {any} */ { name, message, assertionResults }) => {
      const place = inCheckout(name);
      const failed = assertionResults.filter((/** @type {any} */ one) => one.status === 'failed');
      if (failed.length === 0) return [{ place, name: 'cannot be run', says: firstWords(message) }];
      return failed.map((/** @type {any} */ { ancestorTitles, title, failureMessages }) => ({
        place,
        name: [...ancestorTitles, title].join(' › '),
        says: firstWords(failureMessages[0] ?? ''),
      }));
    });

/** @param {any} report Playwright's JSON report @returns {Failure[]} */
export const failuresOfPlaywright = ({ config, suites, errors }) => [
  ...errors.map((/** @type {any} */ { message }) => ({
    place: 'Playwright',
    name: 'outside of every test',
    says: firstWords(message),
  })),
  ...suites.flatMap(storiesThatFailed(config.rootDir)),
];

/** @param {string} folder of the stories @returns {(suite: any) => Failure[]} */
const storiesThatFailed =
  (folder) =>
  ({ specs = [], suites = [] }) => [
    ...specs
      .filter((/** @type {any} */ { ok, tests }) => !ok || tests.some(isFlaky))
      .map((/** @type {any} */ { file, line, title, tests }) => ({
        place: `${inCheckout(join(folder, file))}:${line}`,
        name: title,
        says: firstWords(firstError(tests) ?? 'no message'),
      })),
    ...suites.flatMap(storiesThatFailed(folder)),
  ];

const isFlaky = (/** @type {any} */ { status }) => status === 'flaky';

/** @returns {string | undefined} */
const firstError = (/** @type {any[]} */ tests) =>
  tests
    .flatMap(({ results }) => results)
    .flatMap(({ errors }) => errors)
    .at(0)?.message;

/** @param {string} output all that it printed @returns {string[]} what tells most of it: the telling lines, then the last ones */
export function tellingLines(output) {
  const lines = linesOf(output);
  const last = lines.length - PROGRAM_LINES / 2;
  const telling = lines.filter((line, index) => index < last && TELLING.test(line));
  return [...telling.slice(0, PROGRAM_LINES / 2), ...lines.slice(Math.max(0, last))];
}

/** @param {string} phase @param {Failure[]} failures @returns {string[]} as they are printed */
export function failureLines(phase, failures) {
  const told = failures
    .slice(0, FAILURES)
    .flatMap(({ place, name, says }) => [
      `FAILED ${phase}: ${place}: ${name}`,
      ...says.map((line) => `         ${line}`),
    ]);
  const more = failures.length - FAILURES;
  return more > 0 ? [...told, `FAILED ${phase}: and ${more} more`] : told;
}
