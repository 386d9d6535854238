import { join } from 'node:path';
import { fileSecretStore } from '../certificates/file-secret-store.ts';
import type { SecretStore } from '../certificates/secret-store.ts';
import { KeyStoreFailure } from '../certificates/secret-store.ts';

/** What decides which store may hold this till's keys. */
export interface KeyStoreNeed {
  readonly profile: string;
  readonly training: boolean;
  /** A supervisor has agreed, on record, to a store that does not protect keys. */
  readonly weakAllowed: boolean;
}

/** Rejects with a `KeyStoreFailure` when there is none that may hold them. */
export type KeyStores = (need: KeyStoreNeed) => Promise<SecretStore>;

/** Plain Node has no keyring: headless tills train, test and rehearse, and say that their store is weak. */
export const fileKeyStores: KeyStores = ({ profile }) => fileSecretStore(join(profile, 'vault'));

/** The operating system's store; a weak one only for training or with consent. */
export const preferringSystem =
  (system: () => Promise<SecretStore | null>): KeyStores =>
  async (need) => {
    const strong = await system();
    if (strong !== null) return strong;
    if (need.training || need.weakAllowed) return fileKeyStores(need);
    throw new KeyStoreFailure(
      'This computer offers no key store that protects keys. Set up its keyring (GNOME Keyring or KWallet on Linux), ' +
        'or record a supervisor’s consent to a weak one in the order: "weakKeyStoreConsent": { "by": "NAME" }.',
    );
  };
