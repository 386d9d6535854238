import { join } from 'node:path';
import { fileSecretStore } from '../../certificates/file-secret-store.ts';
import type { SecretStore } from '../../certificates/secret-store.ts';
import { KeyStoreFailure } from '../../certificates/secret-store.ts';
import { openVault } from '../../certificates/vault.ts';
import type { Credentials, OpenedCredentials } from '../../provisioning/credentials.ts';
import { openCredentials } from '../../provisioning/credentials.ts';
import type { Settings } from '../../settings/settings.ts';
import type { KeysReading } from '../checks/keys.ts';
import { isThere } from './is-there.ts';

export interface OpenedKeys {
  readonly reading: KeysReading;
  /** Null when they cannot be had. */
  readonly credentials: Credentials | null;
}

/** The store that sealed this vault; null when only the till itself can ask it. Must not make one. */
export type FindStore = (vaultDirectory: string) => Promise<SecretStore | null>;

/** Plain Node's only store is a key file beside what it sealed. */
export const storeInFile: FindStore = async (directory) =>
  (await isThere(join(directory, 'secrets.key'))) ? fileSecretStore(directory) : null;

/** One that does not open makes them all suspect: it is put right first. */
export function openedKeys(
  { kind, backend }: Pick<SecretStore, 'kind' | 'backend'>,
  credentials: OpenedCredentials,
): OpenedKeys {
  const { lost } = credentials;
  return lost === null
    ? { reading: { kind: 'opened', store: kind, backend }, credentials }
    : { reading: { kind: 'sealed', why: lost.failure.message }, credentials: null };
}

export async function observeKeys(profile: string, settings: Settings, find: FindStore): Promise<OpenedKeys> {
  const directory = join(profile, 'vault');
  if (!(await isThere(directory))) return { reading: { kind: 'none' }, credentials: null };
  try {
    const store = await find(directory);
    if (store === null) return { reading: { kind: 'elsewhere' }, credentials: null };
    return openedKeys(store, await openCredentials(await openVault(directory, store), settings));
  } catch (error) {
    if (!(error instanceof KeyStoreFailure)) throw error;
    return { reading: { kind: 'sealed', why: error.message }, credentials: null };
  }
}
