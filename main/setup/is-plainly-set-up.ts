import { existsSync } from 'node:fs';
import { settingsFile, setUpFile } from '../profile-files.ts';

/**
 * True at a glance, by names alone, for a till that only has to open: its window does not wait until anything is read.
 * False says nothing; `needsSetUp` looks closer then.
 */
export const isPlainlySetUp = (profile: string): boolean =>
  existsSync(settingsFile(profile)) && !existsSync(setUpFile(profile));
