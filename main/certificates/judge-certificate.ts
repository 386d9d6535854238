import type { ImportInput, ImportVerdict } from './import.ts';
import { importClientCertificate } from './import.ts';
import type { PassphraseTries } from './passphrase-tries.ts';
import { readCertificateFile } from './read-file.ts';
import type { InstalledCertificate } from './standing.ts';
import type { Vault } from './vault.ts';

export interface JudgeInput extends Omit<ImportInput, 'bytes'> {
  /** A path that somebody chose, or what was read from one. */
  readonly file: string | Uint8Array;
  /** Of the window in which a person types; a sheet of passphrases is read once and has none. */
  readonly tries?: PassphraseTries;
}

/**
 * The one way by which a certificate file comes to its verdict, whoever brings it: wizard, command or order. Within five
 * seconds; keeps nothing. A good one goes to `install`.
 */
export async function judgeCertificate({ file, tries, ...input }: JudgeInput): Promise<ImportVerdict> {
  const early = tries?.problem() ?? null;
  if (early !== null) return early;
  const read =
    typeof file === 'string' ? await readCertificateFile(file) : { ok: true as const, bytes: file };
  if (!read.ok) return read;
  const verdict = await importClientCertificate({ ...input, bytes: read.bytes });
  tries?.note(verdict);
  return verdict;
}

/** What terminals have now, for `JudgeInput.installed`. Opens no key. */
export async function installedIn(vault: Vault): Promise<Readonly<Record<string, InstalledCertificate>>> {
  const listed = await vault.list();
  return Object.fromEntries(listed.map(({ terminalId, facts }) => [terminalId, facts]));
}
