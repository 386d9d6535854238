/**
 * `storeUnavailable`: the key store is locked, gone, or not the one that sealed. `damaged`: a file of the vault makes no
 * sense or cannot be read. `notWritten`: it could not be written, and the old one is there, whole.
 */
export type VaultProblem = 'storeUnavailable' | 'damaged' | 'notWritten';

/** Its message names the remedy and never holds a secret. */
export class VaultFailure extends Error {
  override readonly name = 'VaultFailure';
  readonly code: VaultProblem;

  constructor(code: VaultProblem, message: string) {
    super(message);
    this.code = code;
  }
}
