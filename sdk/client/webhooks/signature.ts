import { createHmac, timingSafeEqual } from 'node:crypto';
import { VinrWebhookSignatureError, type SignatureCode } from '../errors.ts';

/** What came with a delivery. Header values as Node gives them. */
export interface Delivered {
  readonly body: string | Uint8Array;
  readonly signature: string | readonly string[] | null | undefined;
  /** Of a timestamp header of its own, Unix seconds. */
  readonly timestamp: string | number | null;
  readonly secret: string;
  readonly toleranceMs: number;
  /** Wall time, ms. */
  readonly now: number;
}

/**
 * HMAC-SHA256 in hex, in the forms that VINR's pages imply: `t=…,v1=…` over `t.body`; bare over the body; bare with a
 * timestamp header over `timestamp.body`. @throws VinrWebhookSignatureError
 */
export function requireSignature(delivered: Delivered): void {
  const { signatures, timestamp } = parse(delivered);
  if (timestamp !== null) requireFresh(timestamp, delivered);
  const mac = createHmac('sha256', delivered.secret);
  if (timestamp !== null) mac.update(`${timestamp}.`);
  const wanted = mac.update(delivered.body).digest();
  // Every one is compared, so that the time taken does not tell which of them was right.
  const matches = signatures.filter((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
  if (matches.length === 0) throw refuse('mismatch', 'The signature does not belong to this body.');
}

interface Parsed {
  readonly signatures: readonly Buffer[];
  /** Exactly as it was signed. */
  readonly timestamp: string | null;
}

function parse({ signature, timestamp }: Delivered): Parsed {
  const header = (typeof signature === 'string' ? signature : (signature?.join(',') ?? '')).trim();
  if (header === '') throw refuse('missing', 'The delivery carries no signature.');
  const outside = timestamp === null ? null : String(timestamp).trim();
  if (!header.includes('=')) return { signatures: header.split(',').map(hex), timestamp: outside };
  const parts = header.split(',').map((part) => part.trim().split('='));
  const values = (name: string): string[] =>
    parts.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
  const [inside = null, another] = values('t');
  const signatures = values('v1').map(hex);
  if (signatures.length === 0 || another !== undefined || inside === null)
    throw refuse('malformed', 'The signature header is not t=…,v1=….');
  return { signatures, timestamp: inside };
}

function hex(text: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text.trim()))
    throw refuse('malformed', 'The signature is not HMAC-SHA256 in hex.');
  return Buffer.from(text.trim(), 'hex');
}

function requireFresh(timestamp: string, { now, toleranceMs }: Delivered): void {
  if (!/^\d{1,12}$/.test(timestamp)) throw refuse('malformed', 'The timestamp is not in Unix seconds.');
  const age = Math.abs(now - Number(timestamp) * 1000);
  if (age > toleranceMs) throw refuse('tooOld', 'The delivery was signed at another time. Check the clock.');
}

function refuse(code: SignatureCode, message: string): VinrWebhookSignatureError {
  return new VinrWebhookSignatureError(message, { code, delivery: 'notSent' });
}
