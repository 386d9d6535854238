import { isVinrError } from '../errors.ts';
import { invalid } from './params.ts';

/** Runs one command under its key, and writes the key on the error if it fails, so that the caller can ask about it. */
export async function underKey<T>(key: string, command: () => Promise<T>): Promise<T> {
  try {
    requireKey(key);
    return await command();
  } catch (error) {
    if (isVinrError(error)) error.idempotencyKey = key;
    throw error;
  }
}

/** What a header can carry; VINR allows 255 characters (Idempotency page). */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;

function requireKey(key: unknown): void {
  if (typeof key === 'string' && KEY.test(key)) return;
  const like = 'such as an order and its attempt: order_8821-1.';
  throw invalid('idempotencyKey', `idempotencyKey must have 1 to 255 printable ASCII characters, ${like}`);
}
