import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; maxmem: number }, Buffer>(scrypt);

/** Cost parameter N: about a tenth of a second a guess on a shop PC, which nobody notices at the counter. */
const COST = 2 ** 15;
const BYTES = 32;

/** `scrypt$<cost>$<salt>$<hash>`, base64url. A four-digit PIN is weak however it is hashed: the file is private too. */
export async function hashPin(pin: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(pin, salt, cost);
  return ['scrypt', cost, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** False for a hash that this version cannot read. */
export async function isPin(pin: string, kept: string): Promise<boolean> {
  const [kind, cost, salt, hash] = kept.split('$');
  if (kind !== 'scrypt' || cost === undefined || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64url');
  const given = await stretch(pin, Buffer.from(salt, 'base64url'), Number(cost));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const stretch = (pin: string, salt: Buffer, N: number): Promise<Buffer> =>
  derive(pin, salt, BYTES, { N, maxmem: 256 * N * 8 });
