import { createHmac } from 'node:crypto';

/** Headers for a webhook's body. `seconds` is the Unix time of this attempt. */
export type Signing = (secret: string, seconds: number, body: string) => Readonly<Record<string, string>>;

/**
 * The in-person guide's header. VINR says HMAC-SHA256 and `Vinr-Signature`; what is signed and how it is written is
 * our reading, for no page gives the grammar.
 */
export const inPersonSigning: Signing = (secret, seconds, body) => ({
  'vinr-signature': `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`)}`,
});

/** Signature and timestamp in a header each, as the general integration guide has it. */
export const timestampedSigning: Signing = (secret, seconds, body) => ({
  'x-vinr-signature': hmac(secret, `${seconds}.${body}`),
  'x-vinr-timestamp': String(seconds),
});

/** The API reference's header: nothing but a signature of the body. */
export const bareSigning: Signing = (secret, _seconds, body) => ({ 'x-vinr-signature': hmac(secret, body) });

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');
