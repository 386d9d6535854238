import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notWritten, replaceFile } from '../settings/replace-file.ts';
import type { SecretStore } from './secret-store.ts';
import { KeyStoreFailure } from './secret-store.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals with a random key that lies in a file of the same profile: it keeps secrets out of backups of single files
 * and out of sight, not from somebody who has the profile. For tills without a keyring; hence `weak`.
 */
export async function fileSecretStore(profile: string): Promise<SecretStore> {
  const key = await readOrMakeKey(profile);
  return {
    kind: 'weak',
    backend: 'file',
    seal: (plain) => Promise.resolve(seal(key, plain)),
    // Async, so that a failed check rejects rather than throws.
    open: async (sealed) => Promise.resolve(unseal(key, Buffer.from(sealed))),
  };
}

/** What is there is never replaced: it may be the only key to what it sealed. */
async function readOrMakeKey(profile: string): Promise<Buffer> {
  const file = join(profile, 'secrets.key');
  const key = await readFile(file).catch((error: unknown) => absent(error, file));
  if (key === null) return makeKey(profile, file);
  if (key.length === KEY_BYTES) return key;
  throw new KeyStoreFailure(
    `${file} is not a key of this till. Put its own back; else remove it and provision the till again.`,
  );
}

async function makeKey(profile: string, file: string): Promise<Buffer> {
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const key = randomBytes(KEY_BYTES);
  await replaceFile(file, key).catch((error: unknown) => {
    throw new KeyStoreFailure(notWritten(file, error), { cause: error });
  });
  return key;
}

function absent(error: unknown, file: string): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw new KeyStoreFailure(`${file} cannot be read. Check that it belongs to this user.`, { cause: error });
}

function seal(key: Buffer, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(key: Buffer, sealed: Buffer): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}
