import { stat } from 'node:fs/promises';
import type { CurrencyCode } from '#shared/money.ts';

/** Of what the store keeps; a version that keeps something else reads the file anew. */
const FORMAT = 'shelf-2';

/** Which file it is, by what the disk says of it: an unchanged one is never read again. Null when there is none. */
export async function fingerprintOf(file: string, currency: CurrencyCode): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found === null ? null : [FORMAT, currency, found.size, found.mtimeMs].join(' ');
}
