import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSecretStore } from '../certificates/file-secret-store.ts';
import { openVault, VaultFailure } from '../certificates/vault.ts';
import type { StoredEntry } from '../journal/chain.ts';
import { readSettings } from '../settings/settings.ts';
import { AuditFailure } from './audit-failure.ts';
import { bundleLines } from './bundle.ts';
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
  return withJournal(profile, async ({ entries, faults }) => {
    const all: readonly StoredEntry[] = [...entries];
    const [fault] = faults;
    if (fault !== undefined) throw new AuditFailure(`Not exported: ${fault}. Audit the profile first.`);
    await writeLines(out, bundleLines(all, { till: settings.till.id, at, key }));
    return all.length;
  });
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

/** For this user alone, flushed, and never over a file that is there. */
async function writeLines(out: string, lines: Iterable<string>): Promise<void> {
  const file = await open(out, 'wx', 0o600).catch((error: unknown) => {
    const why =
      error instanceof Error && 'code' in error && error.code === 'EEXIST'
        ? 'It is there already'
        : 'It cannot be made';
    throw new AuditFailure(`${out}: ${why}. Name another file with --out.`);
  });
  try {
    for (const line of lines) await file.write(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
