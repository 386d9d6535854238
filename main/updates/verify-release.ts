import { createPublicKey, verify } from 'node:crypto';
import type { Release } from './release.ts';
import { parseRelease } from './release.ts';

/** Of DER before the 32 bytes of an Ed25519 public key. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE_BYTES = 64;

/**
 * The release that these bytes state, when one of the vendor's keys signed exactly them; null otherwise. Nothing is read
 * out of bytes that are not signed. `keys`: raw Ed25519 public keys, base64. `signature`: base64, white space around it.
 */
export function verifiedRelease(
  statement: Uint8Array,
  signature: string,
  keys: readonly string[],
): Release | null {
  const signed = Buffer.from(signature.trim(), 'base64');
  if (signed.length !== SIGNATURE_BYTES) return null;
  const isSigned = keys.some((key) => verify(null, statement, publicKeyOf(key), signed));
  return isSigned ? parseRelease(statement) : null;
}

const publicKeyOf = (key: string) =>
  createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(key, 'base64')]),
    format: 'der',
    type: 'spki',
  });
