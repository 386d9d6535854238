import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Vault } from '../certificates/vault.ts';
import { VaultFailure } from '../certificates/vault.ts';

/** The name under which the vault keeps it, sealed like every other secret. */
const SIGNING_KEY = 'journal-signing-key';

/**
 * The key with which this till signs what it exports: Ed25519, made at its first start. It never leaves the vault. While
 * the vault does not open, one for this run alone: the journal names the key of every start.
 */
export async function signingKeyOf(vault: Vault): Promise<KeyObject> {
  try {
    return (await storedSigningKey(vault)) ?? (await newSigningKey(vault));
  } catch (error) {
    if (!(error instanceof VaultFailure)) throw error;
    return freshKey();
  }
}

const freshKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

async function newSigningKey(vault: Vault): Promise<KeyObject> {
  const privateKey = freshKey();
  const der = privateKey.export({ format: 'der', type: 'pkcs8' });
  await vault.putSecret(SIGNING_KEY, der.toString('base64'));
  return privateKey;
}

/**
 * For whoever provisions a till anew: a key that the lost key store sealed is replaced. The journal names each key from
 * the start at which it was first used, so what the old one signed stays proven.
 */
export async function replaceLostSigningKey(vault: Vault): Promise<void> {
  try {
    await storedSigningKey(vault);
  } catch (error) {
    if (!(error instanceof VaultFailure)) throw error;
    await newSigningKey(vault);
  }
}

/** Null when the till has made none yet. */
export async function storedSigningKey(vault: Vault): Promise<KeyObject | null> {
  const kept = await vault.getSecret(SIGNING_KEY);
  if (kept === null) return null;
  return createPrivateKey({ key: Buffer.from(kept, 'base64'), format: 'der', type: 'pkcs8' });
}

/** The public half as text: the 32 bytes of RFC 8032 in base64url. */
export function publicKeyText(privateKey: KeyObject): string {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('Not an Ed25519 key');
  return x;
}

/** Null when the text is no such key. */
export function publicKeyFrom(text: string): KeyObject | null {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
  } catch {
    return null;
  }
}
