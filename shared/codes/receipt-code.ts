/**
 * What a receipt carries so that a scanner finds its sale again, on this till and without any network:
 * `VINRR-T1-1042-58`: the till, the sale's number and two check digits (ISO 7064, MOD 97-10). Nothing in it is secret.
 */
export interface ReceiptCode {
  readonly till: string;
  readonly number: string;
}

const MARK = 'VINRR-';

export const receiptCode = ({ till, number }: ReceiptCode): string =>
  `${MARK}${till.toUpperCase()}-${number}-${checkOf(till + number)}`;

/** Null for what is no receipt's code; `misread` for one whose check digits are wrong. */
export function readReceiptCode(text: string): ReceiptCode | 'misread' | null {
  const typed = text.trim().toUpperCase();
  if (!typed.startsWith(MARK)) return null;
  const [, till, number, check] = /^VINRR-(.+)-([^-]+)-(\d\d)$/.exec(typed) ?? [];
  if (till === undefined || number === undefined || check !== checkOf(till + number)) return 'misread';
  return { till, number };
}

/** Tills are named by installers, in any case of letters. */
export const isOfTill = (code: ReceiptCode, till: string): boolean => code.till === till.toUpperCase();

function checkOf(text: string): string {
  const digits = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const remainder = Array.from(`${digits}00`).reduce((rest, letter) => {
    const value = parseInt(letter, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return String(98 - remainder).padStart(2, '0');
}
