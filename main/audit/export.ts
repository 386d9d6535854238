import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSecretStore } from '../certificates/file-secret-store.ts';
import { openVault, VaultFailure } from '../certificates/vault.ts';
import type { StoredEntry } from '../journal/chain.ts';
import { readSettings } from '../settings/settings.ts';
import { isDiskFull, writeWhole } from '../whole-file.ts';
import { AuditFailure } from './audit-failure.ts';
import { bundleText } from './bundle.ts';
import type { Evidence } from './evidence.ts';
import { withJournal } from './evidence.ts';
import { storedSigningKey } from './signing-key.ts';

export interface ExportParts {
  readonly profile: string;
  /** A file that is not there yet. */
  readonly out: string;
  /** Wall time, ms. */
  readonly at: number;
}

/** Writes a profile's journal as a signed bundle. Resolves with the number of entries. Throws an `AuditFailure`. */
export async function exportJournal({ profile, out, at }: ExportParts): Promise<number> {
  const settings = await readSettings(profile);
  if (settings === null)
    throw new AuditFailure(`There is no till in ${profile}. Give its folder: --profile DIR.`);
  const key = await signingKeyIn(profile);
  await mustBeAbsent(out);
  return withJournal(profile, async (evidence) => {
    let written = 0;
    const counted = () => (written += 1);
    const content = bundleText(sound(evidence, counted), { till: settings.till.id, at, key });
    await write(out, content);
    return written;
  });
}

/** The entries, each told to `seen`. Throws an `AuditFailure` at the end, before they are sealed, when the file is not sound. */
function* sound({ entries, faults }: Evidence, seen: () => void): Generator<StoredEntry> {
  for (const entry of entries) {
    seen();
    yield entry;
  }
  const [fault] = faults;
  if (fault !== undefined) throw new AuditFailure(`Not exported: ${fault}. Audit the profile first.`);
}

async function signingKeyIn(profile: string) {
  const directory = join(profile, 'vault');
  const isHere = await stat(join(directory, 'secrets.key')).then(
    () => true,
    () => false,
  );
  if (!isHere) throw new AuditFailure(ELSEWHERE);
  const vault = await openVault(directory, await fileSecretStore(directory));
  const key = await storedSigningKey(vault).catch((error: unknown) => {
    throw error instanceof VaultFailure ? new AuditFailure(ELSEWHERE) : error;
  });
  if (key !== null) return key;
  throw new AuditFailure('This till has no signing key yet. Start it once, then export.');
}

const ELSEWHERE =
  'The key of this till is sealed by the computer’s own key store, which only the till can open. Save it there: Terminals and till, Save the journal.';

async function mustBeAbsent(out: string): Promise<void> {
  const isHere = await stat(out).then(
    () => true,
    () => false,
  );
  if (isHere) throw new AuditFailure(`${out}: It is there already. Name another file with --out.`);
}

/** Whole, or not at all. */
async function write(out: string, content: AsyncIterable<string>): Promise<void> {
  await writeWhole(out, content).catch((error: unknown) => {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const why = isDiskFull(error) ? 'The disk is full: make room' : 'It cannot be written';
    throw new AuditFailure(`${out}: ${why}, or name another file with --out.`);
  });
}
