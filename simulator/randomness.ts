import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `length` random characters of Crockford's base 32, as VINR's own sample ids look. */
function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

export const mintPaymentId = (): string => `tpay_${randomText(16)}`;
export const mintRequestId = (): string => `req_${randomText(16)}`;
export const mintBootId = (): string => `boot_${randomText(8)}`;
export const mintSecretKey = (): string => `sk_test_${randomText(28)}`;
export const mintPassphrase = (): string => randomBytes(18).toString('base64url');
/** Six characters, as issuers print them. */
export const mintAuthCode = (): string => randomText(6);
export const mintSuffix = (): string => randomText(4);
