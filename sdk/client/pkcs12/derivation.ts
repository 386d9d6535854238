import { createHash } from 'node:crypto';
import { VinrClientCertificateError } from '../errors.ts';

/**
 * Rounds of key derivation that one file may cost in all, so that every file gets its verdict within seconds.
 * Browsers and OpenSSL write 1 to 100 000; a file of millions is an attack or a mistake.
 */
const MAX_ROUNDS = 1_000_000;

export class RoundBudget {
  #left = MAX_ROUNDS;

  /** Must be called with the file's own figure before deriving anything from it. */
  spend(rounds: number, weight = 1): void {
    this.#left -= rounds * weight;
    if (this.#left >= 0) return;
    throw new VinrClientCertificateError(
      'The certificate file asks for too many key derivation rounds. Export it again with fewer.',
      { code: 'tooCostly', delivery: 'notSent' },
    );
  }
}

/** How PKCS#12 writes a passphrase: UTF-16, big end first, with a closing zero. */
export function bmpString(passphrase: string): Buffer {
  return Buffer.from(`${passphrase}\0`, 'utf16le').swap16();
}

const MAC_KEY = 3;

/** RFC 7292 appendix B for the MAC key, which is never longer than one digest, so one block is enough. */
export function macKey(digest: string, passphrase: Buffer, salt: Buffer, rounds: number): Buffer {
  const block = digest === 'sha384' || digest === 'sha512' ? 128 : 64;
  const material = [Buffer.alloc(block, MAC_KEY), repeated(salt, block), repeated(passphrase, block)];
  let key = createHash(digest).update(Buffer.concat(material)).digest();
  for (let round = 1; round < rounds; round += 1) key = createHash(digest).update(key).digest();
  return key;
}

function repeated(bytes: Buffer, block: number): Buffer {
  if (bytes.length === 0) return bytes;
  return Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}
