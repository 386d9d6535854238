import type { Expectations } from '../invariants.ts';

/** What must never be written down, by the look of it. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----|"privateKey"/i,
  'a secret key of VINR': /\b[sr]k_(?:live|test)?_?[A-Za-z0-9]{8,}/,
  'a webhook secret': /\bwhsec_[A-Za-z0-9]+/,
  'a bearer token': /\bBearer\s+[A-Za-z0-9._~+/-]{8,}/i,
  'a passphrase': /"(?:passphrase|password|pin|cvv|cvc|track[12]?)"\s*:/i,
  'magnetic stripe data': /%B\d{13,19}\^|;\d{13,19}=/,
};

/** 13 to 19 digits with single spaces or dashes among them, and no letter or digit beside. */
const DIGITS = /(?<![A-Za-z0-9])\d(?:[ -]?\d){12,18}(?![A-Za-z0-9])/g;

/** A barcode of 13 digits may look like a card by chance; these fields hold barcodes and nothing of a card. */
const BARCODE_FIELDS: ReadonlySet<string> = new Set(['productId', 'barcode']);

/** Our own ids are random: of a million, some forty hold a run of digits that passes for a card. */
const UUIDS = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** I17. The finding says what was found and where, never the thing itself. */
export function checkSecrets(seq: number, text: string, fact: unknown, expectations: Expectations): void {
  const found = Object.entries(SECRETS).filter(([, pattern]) => pattern.test(text));
  const names = found.map(([name]) => name);
  if (hasCardNumber(fact)) names.push('what looks like a card number');
  expectations.expect('I17', names.length === 0, () => ({
    what: `entry ${seq} holds ${names.join(' and ')}`,
    entries: [seq],
  }));
}

function hasCardNumber(value: unknown): boolean {
  if (typeof value === 'string') {
    return [...value.replace(UUIDS, 'id').matchAll(DIGITS)].some(([run]) => isCardNumber(run));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([field, inner]) => !BARCODE_FIELDS.has(field) && (hasCardNumber(field) || hasCardNumber(inner)),
  );
}

/** Issuers' first digits, and the check digit. */
function isCardNumber(run: string): boolean {
  const digits = run.replace(/[ -]/g, '');
  return /^(?:[3-6]|2[2-7])/.test(digits) && luhn(digits);
}

function luhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
