import { isVinrError } from '../errors.ts';

/** Runs one command under its key, and writes the key on the error if it fails, so that the caller can ask about it. */
export async function underKey<T>(key: string, command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (error) {
    if (isVinrError(error)) error.idempotencyKey = key;
    throw error;
  }
}
