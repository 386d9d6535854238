import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Where bytes come from: the system, or a seed where a run must be repeatable. */
export type RandomBytes = (length: number) => Uint8Array;

/** Makes every identity that a run's trace can show. */
export interface Mint {
  paymentId(): string;
  requestId(): string;
  bootId(): string;
  /** Six characters, as issuers print them. */
  authCode(): string;
}

export function mintFrom(bytes: RandomBytes): Mint {
  /** `length` random characters of Crockford's base 32, as VINR's own sample ids look. */
  const text = (length: number): string =>
    Array.from(bytes(length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return {
    paymentId: () => `tpay_${text(16)}`,
    requestId: () => `req_${text(16)}`,
    bootId: () => `boot_${text(8)}`,
    authCode: () => text(6),
  };
}

export const systemMint = mintFrom(randomBytes);

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function seededBytes(seed: number): RandomBytes {
  const next = seededNumbers(seed);
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

export const mintRequestId = (): string => systemMint.requestId();
export const mintSecretKey = (): string => `sk_test_${randomText(28)}`;
export const mintPassphrase = (): string => randomBytes(18).toString('base64url');
export const mintSuffix = (): string => randomText(4);
