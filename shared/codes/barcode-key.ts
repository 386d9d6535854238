import { hasGoodCheckDigit } from './check-digit.ts';

const GTIN_LENGTHS: ReadonlySet<number> = new Set([8, 12, 13, 14]);

/** Digits of a length that promises a check digit: EAN-8, UPC-A, EAN-13, GTIN-14. */
export const looksLikeGtin = (code: string): boolean => /^\d+$/.test(code) && GTIN_LENGTHS.has(code.length);

/**
 * One spelling for what is the same article: a GTIN becomes 14 digits, whatever symbol carried it; a shop's own code
 * stays as it is, in capitals, because scanners and Caps Lock disagree about case. A catalogue keyed by this finds
 * `012345678905` (UPC-A) and `0012345678905` (EAN-13) under one key.
 */
export function barcodeKey(barcode: string): string {
  const code = barcode.trim().toUpperCase();
  return looksLikeGtin(code) && hasGoodCheckDigit(code) ? code.padStart(14, '0') : code;
}

/**
 * UPC-E, eight digits with number system and check digit, written out as UPC-A. Null when it is none: the number
 * system is 0 or 1, and the check digit is that of the long form.
 */
export function upcAFromUpcE(code: string): string | null {
  if (!/^[01]\d{7}$/.test(code)) return null;
  const long = code.slice(0, 1) + zeroesBackIn(code.slice(1, 7)) + code.slice(7);
  return hasGoodCheckDigit(long) ? long : null;
}

/** The last of the six digits says where UPC-E has left out zeroes. */
function zeroesBackIn(six: string): string {
  const last = six.charAt(5);
  switch (last) {
    case '0':
    case '1':
    case '2':
      return `${six.slice(0, 2)}${last}0000${six.slice(2, 5)}`;
    case '3':
      return `${six.slice(0, 3)}00000${six.slice(3, 5)}`;
    case '4':
      return `${six.slice(0, 4)}00000${six.charAt(4)}`;
    default:
      return `${six.slice(0, 5)}0000${last}`;
  }
}
