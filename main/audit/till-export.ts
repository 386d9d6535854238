import type { KeyObject } from 'node:crypto';
import { AppFailure } from '#shared/app-error.ts';
import type { SavedText } from '#shared/saved-text.ts';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { StoredEntry } from '../journal/chain.ts';
import type { Journal } from '../journal/journal.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import { AuditFailure } from './audit-failure.ts';
import { bundleText } from './bundle.ts';

export interface TillExportParts {
  readonly journal: Pick<Journal, 'pages'>;
  readonly key: KeyObject;
  readonly till: string;
  /** Wall time, ms. */
  readonly wall: () => number;
  readonly saveText: SaveText | null;
}

/** What a till without a screen gives out as one text, in characters: some weeks of sales. Longer ones need a file. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/**
 * A running till's journal as a signed bundle, in a file that a person chooses; read and written page by page, for a journal of
 * years is larger than memory. Throws an AppFailure.
 */
export async function exportFromTill({
  journal,
  key,
  till,
  wall,
  saveText,
}: TillExportParts): Promise<SavedText> {
  const at = wall();
  const name = `journal-${till}-${new Date(at).toISOString().slice(0, 10)}.jsonl`;
  const content = bundleText(storedEntries(journal), { till, at, key });
  try {
    if (saveText === null) return { kind: 'text', name, text: await oneText(content) };
    return await saved(saveText, name, content);
  } catch (error) {
    if (error instanceof AuditFailure) throw new AppFailure('journal.notExported');
    throw error;
  }
}

async function* storedEntries(journal: Pick<Journal, 'pages'>): AsyncGenerator<StoredEntry> {
  for await (const page of journal.pages(1))
    for (const entry of page) yield { ...entry, fact: canonicalJson(entry.fact) };
}

async function oneText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > LONGEST_TEXT) throw new AppFailure('journal.tooLong');
  }
  return text;
}
