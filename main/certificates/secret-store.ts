/** Seals secrets for this user on this computer. */
export interface SecretStore {
  /** `weak`: whoever can read the profile's files can open what is sealed. */
  readonly kind: 'os' | 'weak';
  /** For the health page and the log, such as `gnome_libsecret` or `file`. */
  readonly backend: string;
  seal(plain: Uint8Array): Promise<Uint8Array>;
  /** Rejects when the bytes were not sealed by this store, or were changed since. */
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

/** There is no key store, it is locked, or its own record makes no sense. The message names the remedy. */
export class KeyStoreFailure extends Error {
  override readonly name = 'KeyStoreFailure';
}

/** Stands in where the key store cannot be had: it opens nothing and seals nothing, so that nothing is lost either. */
export const closedSecretStore = (why: KeyStoreFailure): SecretStore => ({
  kind: 'os',
  backend: 'none',
  seal: () => Promise.reject(why),
  open: () => Promise.reject(why),
});
