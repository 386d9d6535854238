/** What a receipt's code says: `R-TILL1-1042-261121-K`, printed as QR or Code 128 and short enough to be typed. */
export interface ReceiptCode {
  /** The till that sold it, as `tillMark` writes it. */
  readonly till: string;
  /** The number of the sale on that till. */
  readonly number: string;
  /** Day of the payment in UTC, `YYMMDD`: a till that was set up anew begins its numbers anew. */
  readonly day: string;
}

export interface ReceiptOf {
  /** The id of the till in its settings. */
  readonly till: string;
  readonly number: string;
  /** Wall time, ms. */
  readonly paidAt: number;
}

/** Only digits, capitals and hyphens: any scanner and QR's smallest alphabet carry it. */
export function receiptCodeOf({ till, number, paidAt }: ReceiptOf): string {
  const body = `R-${tillMark(till)}-${number}-${dayOf(paidAt)}`;
  return `${body}-${checkCharacter(body)}`;
}

/** Null for everything that is no such code, and for one that was misread or mistyped. */
export function readReceiptCode(text: string): ReceiptCode | null {
  const code = text.trim().toUpperCase();
  const [, body, till, number, day, check] = PATTERN.exec(code) ?? [];
  if (body === undefined || till === undefined || number === undefined || day === undefined) return null;
  return checkCharacter(body) === check ? { till, number, day } : null;
}

/** A day apart is the same receipt: clocks are moved, and older versions wrote the day of the computer's zone. */
export function isReceiptOf(code: ReceiptCode, { till, number, paidAt }: ReceiptOf): boolean {
  if (code.till !== tillMark(till) || code.number !== number) return false;
  return [-DAY_MS, 0, DAY_MS].some((shift) => dayOf(paidAt + shift) === code.day);
}

/** Ids of capitals, digits and hyphens are themselves; another id is a short mark that only it has. */
export function tillMark(till: string): string {
  const plain = till.trim().toUpperCase();
  return /^[A-Z0-9][A-Z0-9-]{0,15}$/.test(plain) ? plain : `X${hashOf(till).toString(36).toUpperCase()}`;
}

const PATTERN = /^(R-([A-Z0-9][A-Z0-9-]{0,15})-(\d{1,12})-(\d{6}))-([A-Z0-9.])$/;
const DAY_MS = 86_400_000;

function dayOf(paidAt: number): string {
  const at = new Date(paidAt);
  const parts = [at.getUTCFullYear() % 100, at.getUTCMonth() + 1, at.getUTCDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('');
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-';

/** ISO 7064, MOD 37,2, with the hyphen as its 37th: finds every wrong character and every two neighbours swapped. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (const character of body) sum = ((sum + ALPHABET.indexOf(character)) * 2) % 37;
  return `${ALPHABET.slice(0, 36)}.`.charAt((38 - sum) % 37);
}

/** FNV-1a over code points, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
