import type { KeyObject } from 'node:crypto';
import { AppFailure } from '#shared/app-error.ts';
import type { SavedText } from '#shared/saved-text.ts';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { Journal } from '../journal/journal.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import { AuditFailure } from './audit-failure.ts';
import { bundleLines } from './bundle.ts';

export interface TillExportParts {
  readonly journal: Journal;
  readonly key: KeyObject;
  readonly till: string;
  /** Wall time, ms. */
  readonly wall: () => number;
  readonly saveText: SaveText | null;
}

/** A running till's journal as a signed bundle, in a file that a person chooses. Throws an AppFailure. */
export async function exportFromTill({
  journal,
  key,
  till,
  wall,
  saveText,
}: TillExportParts): Promise<SavedText> {
  const entries = (await journal.readAll()).map((entry) => ({ ...entry, fact: canonicalJson(entry.fact) }));
  const at = wall();
  const day = new Date(at).toISOString().slice(0, 10);
  return saved(
    saveText,
    `journal-${till}-${day}.jsonl`,
    linesOf(() => bundleLines(entries, { till, at, key })),
  );
}

function linesOf(lines: () => Iterable<string>): string {
  try {
    return [...lines()].map((line) => `${line}\n`).join('');
  } catch (error) {
    if (error instanceof AuditFailure) throw new AppFailure('journal.notExported');
    throw error;
  }
}
