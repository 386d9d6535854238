// Keys, passphrases and card numbers that somebody left in a file.

/** @typedef {import('./findings.mjs').Finding} Finding @typedef {import('./sources.mjs').Source} Source */

/** What the till says is full of words for passphrases, as is what was built from it; tests make up their own. */
const SAYING = /^(shared\/words|dist|e2e|bench)\/|\.(test|spec)\./;

/** @type {readonly (readonly [rule: string, pattern: RegExp, not?: RegExp])[]} the first group, or all of it, is what was found */
const PATTERNS = [
  ['private-key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=\s]{40,}/g],
  ['vinr-key', /\b((?:sk|rk)_(?:live|test)_\w{8,})/g],
  ['webhook-secret', /\b(whsec_[A-Za-z0-9+/=]{16,})/g],
  ['forge-token', /\b(gh[pousr]_[A-Za-z0-9]{30,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36})\b/g],
  ['cloud-key', /\b(AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abpr]-[\w-]{10,})/g],
  ['passphrase', /\b(?:passphrase|password|passwd)["']?\s*[:=]\s*["'`]([^"'`$\n]{6,})["'`]/gi, SAYING],
];

const DIGIT_RUNS = /(?<![\d.])\d(?:[ -]?\d){13,18}(?![\d.])/g;

/** First digits and lengths that schemes give out; a time in ms begins with none of them. */
const SCHEMES =
  /^(?:4\d{15}|4\d{18}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3[068]\d{12}|35\d{14}|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14,17})$/;

/** @param {string} digits */
export function hasCheckDigit(digits) {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** @param {Source} source @param {ReadonlySet<string>} documented test cards, digits alone @returns {Finding[]} */
function cardNumbers({ file, text }, documented) {
  return [...text.matchAll(DIGIT_RUNS)]
    .map((match) => ({ match, digits: match[0].replace(/[ -]/g, '') }))
    .filter(({ digits }) => SCHEMES.test(digits) && hasCheckDigit(digits) && !documented.has(digits))
    .map(({ match, digits }) => ({
      rule: 'card-number',
      file,
      line: lineAt(text, match.index),
      what: digits,
    }));
}

/** @param {string} text @param {number} index */
const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** @param {Source[]} sources @param {ReadonlySet<string>} documented @returns {Finding[]} */
export function findSecrets(sources, documented) {
  return sources.flatMap((source) => [
    ...PATTERNS.filter(([, , not]) => !(not?.test(source.file) ?? false)).flatMap(([rule, pattern]) =>
      [...source.text.matchAll(pattern)].map((match) => ({
        rule,
        file: source.file,
        line: lineAt(source.text, match.index),
        what: (match[1] ?? match[0]).trim(),
      })),
    ),
    ...cardNumbers(source, documented),
  ]);
}

/** The cards that VINR documents, out of the simulator's table of them. @param {string} table */
export const documentedCards = (table) =>
  new Set([...table.matchAll(/'(\d{14,19})'/g)].map(([, digits]) => digits ?? ''));
