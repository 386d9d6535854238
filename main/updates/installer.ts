import type { Release } from './release.ts';

/** Puts another version of the program in the place of this one. */
export interface Installer {
  /** False: this kind of package is renewed by whoever looks after the computer. */
  readonly able: boolean;
  /** Loads the file that the release names, from beside its statement. Rejects with a `LoadFailure`. */
  load(release: Release, feed: URL): Promise<void>;
  /**
   * Checks the loaded file again, ends the till and starts the new version. Rejects with a `LoadFailure` while the till
   * is still whole; after that there is no way back into it.
   */
  install(): Promise<void>;
}

/** For programs that are part of something larger, which renews them. */
export const noInstaller: Installer = {
  able: false,
  load: () => Promise.reject(new LoadFailure('notInstalled')),
  install: () => Promise.reject(new LoadFailure('notInstalled')),
};

export type LoadTrouble = 'unreachable' | 'damaged' | 'notInstalled';

export class LoadFailure extends Error {
  readonly why: LoadTrouble;
  constructor(why: LoadTrouble, options?: ErrorOptions) {
    super(why, options);
    this.name = 'LoadFailure';
    this.why = why;
  }
}
