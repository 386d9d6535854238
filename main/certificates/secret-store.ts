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
