import * as v from 'valibot';
import type { BackupView } from '../../backup.ts';
import type { SavedText } from '../../saved-text.ts';
import { approval, command, none } from './fields.ts';

/** Copies of the journal, and whether this till may be taken away. No path comes from the renderer. */
export const backupInputs = {
  'backup.get': none,
  'backup.run': v.strictObject({ ...command }),
  /** Main asks a person which folder. */
  'backup.chooseFolder': v.strictObject({ ...command, ...approval }),
  /** Saves the recovery sheet where a person says. The code on it never comes back over the bridge. */
  'backup.saveSheet': v.strictObject({ ...command, ...approval }),
} as const;

export interface BackupOutputs {
  'backup.get': BackupView;
  'backup.run': BackupView;
  'backup.chooseFolder': BackupView;
  'backup.saveSheet': SavedText;
}
