import type { Clock } from '../clock.ts';
import type { Fact } from '../journal/facts.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import type { Books } from '../sales/books.ts';
import { TAKE_UP_AGAIN_MS } from './deadlines.ts';

export interface Writing<Intent> {
  /** Throws an AppFailure when it may not start. */
  readonly intend: (books: Books) => Intent;
  readonly factOf: (intent: Intent) => Fact;
  readonly isWritten: (books: Books, intent: Intent) => boolean;
  /** Closes one that people were told had failed: nothing may be sent of it. */
  readonly close: (intent: Intent) => void;
}

/** What one decision begins, and the facts that belong to it and are over once they are written. */
export interface Intended<Intent> {
  readonly intents: readonly Intent[];
  readonly facts: readonly Fact[];
}

/** Resolves when the intent is on disk. A failed append may have reached the disk all the same: then it is closed. */
export async function writeIntent<Intent>(record: TillRecord, writing: Writing<Intent>): Promise<Intent> {
  const intend = (books: Books) => ({ intents: [writing.intend(books)] as const, facts: [] });
  const { intents } = await writeIntents(record, { ...writing, intend });
  return intents[0];
}

/** All of it or nothing. */
export async function writeIntents<Intent, Made extends Intended<Intent>>(
  record: TillRecord,
  writing: Omit<Writing<Intent>, 'intend'> & { readonly intend: (books: Books) => Made },
): Promise<Made> {
  const minted: Intent[] = [];
  try {
    return await record.decide((books) => {
      const made = writing.intend(books);
      minted.push(...made.intents);
      return { facts: [...made.facts, ...made.intents.map(writing.factOf)], result: made };
    });
  } catch (error) {
    minted.filter((intent) => writing.isWritten(record.books, intent)).forEach(writing.close);
    throw error;
  }
}

/**
 * The journal could not take a fact: everything stands as it is on disk. When that may pass (no room, one failed
 * write) it is taken up again, as a restart would; a damaged journal waits for that restart.
 */
export async function takeUpAgain(
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  incident: string,
  error: unknown,
  again: () => void,
): Promise<void> {
  log.bug(incident, error);
  const mayPass = error instanceof JournalFailure && (error.kind === 'full' || error.kind === 'failed');
  if (!mayPass) return;
  await clock.sleep(TAKE_UP_AGAIN_MS, new AbortController().signal);
  again();
}
