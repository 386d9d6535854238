import { safeStorage } from 'electron';
import type { SecretStore } from '../certificates/secret-store.ts';

/** Backends of Linux that only scramble: their key is the same on every computer. */
const WEAK = new Set(['basic_text', 'unknown']);

/**
 * The operating system's own store; call after `ready`. Null when there is none worth the name: what to do then is
 * for the caller to decide, with a supervisor's consent.
 */
export async function electronSecretStore(): Promise<SecretStore | null> {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform;
  if (WEAK.has(backend)) return null;
  if (!hasAsync()) return syncStore(backend);
  return (await safeStorage.isAsyncEncryptionAvailable()) ? asyncStore(backend) : null;
}

/* The blocking calls are deprecated, and the only ones that Electron 33 has. */
/* eslint-disable @typescript-eslint/no-deprecated */
/** Newer Electrons seal without blocking; the one that some machines test on does not know how. */
const hasAsync = (): boolean => 'encryptStringAsync' in safeStorage;

function syncStore(backend: string): SecretStore | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  return {
    kind: 'os',
    backend,
    seal: (plain) => Promise.resolve(safeStorage.encryptString(Buffer.from(plain).toString('base64'))),
    open: (sealed) => Promise.resolve(Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64')),
  };
}

/* eslint-enable @typescript-eslint/no-deprecated */

/** Electron seals text, so bytes travel as base64. */
function asyncStore(backend: string): SecretStore {
  return {
    kind: 'os',
    backend,
    seal: (plain) => safeStorage.encryptStringAsync(Buffer.from(plain).toString('base64')),
    open: async (sealed) => {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
      return Buffer.from(result, 'base64');
    },
  };
}
