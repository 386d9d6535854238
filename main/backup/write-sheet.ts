import { randomBytes } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSecretStore } from '../certificates/file-secret-store.ts';
import { openVault } from '../certificates/vault.ts';
import { readSettings } from '../settings/settings.ts';
import { BackupFailure } from './backup-failure.ts';
import { recoveryCodeOf } from './recovery-code-of.ts';
import { recoverySheet } from './recovery-sheet.ts';

/** The recovery sheet of a till without a screen, whose keys are sealed by a file. Never over a file that is there. */
export async function writeSheet(profile: string, out: string): Promise<void> {
  const settings = await readSettings(profile);
  if (settings === null)
    throw new BackupFailure(`There is no till in ${profile}. Give its folder: --profile DIR.`);
  const directory = join(profile, 'vault');
  await mustHaveFileStore(join(directory, 'secrets.key'));
  const vault = await openVault(directory, await fileSecretStore(directory));
  const { code, keep } = await recoveryCodeOf(vault, randomBytes);
  await writeFile(out, recoverySheet(settings.till.name, code), { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new BackupFailure(`${out} is there already or cannot be made. Name another file with --out.`);
  });
  await keep();
}

async function mustHaveFileStore(keyFile: string): Promise<void> {
  await stat(keyFile).catch(() => {
    throw new BackupFailure(
      'The keys of this till are sealed by the computer’s own key store, which only the till can open. Save the sheet there: Office, Backups.',
    );
  });
}
