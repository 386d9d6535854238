import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecretStore } from '../../certificates/secret-store.ts';
import { installedIn } from '../../certificates/judge-certificate.ts';
import type { InstalledCertificate } from '../../certificates/standing.ts';
import type { Vault } from '../../certificates/vault.ts';
import { openVault, VaultFailure } from '../../certificates/vault.ts';
import type { KeyStoreNeed, KeyStores } from '../key-stores.ts';

/** Opens the store that would hold the keys, without a trace: a weak one makes its key as soon as it is opened. */
export async function rehearseKeyStore(keyStores: KeyStores, need: KeyStoreNeed): Promise<SecretStore> {
  const scratch = await mkdtemp(join(tmpdir(), 'vinr-rehearsal-'));
  try {
    return await keyStores({ ...need, profile: scratch });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const vaultOf = (profile: string): string => join(profile, 'vault');

export type Kept = ReadonlyMap<string, InstalledCertificate>;

/** The certificates that the till has, by terminal id. Opens no key, so any store will do. */
export async function keptIn(profile: string, anyStore: SecretStore): Promise<Kept> {
  if (!existsSync(vaultOf(profile))) return new Map();
  const vault = await openVault(vaultOf(profile), anyStore);
  return new Map(Object.entries(await installedIn(vault)));
}

export async function openVaultOf(need: KeyStoreNeed, keyStores: KeyStores): Promise<Vault> {
  await mkdir(need.profile, { recursive: true, mode: 0o700 });
  return openVault(vaultOf(need.profile), await keyStores(need));
}

/** Null also for what does not open: it may be sealed by a store that is gone. */
export async function opened<T>(reading: Promise<T | null>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof VaultFailure) return null;
    throw error;
  }
}
