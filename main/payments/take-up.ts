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

/** Resolves when the intent is on disk. A failed append may have reached the disk all the same: then it is closed. */
export async function writeIntent<Intent>(record: TillRecord, writing: Writing<Intent>): Promise<Intent> {
  const minted: Intent[] = [];
  try {
    return await record.decide((books) => {
      const intent = writing.intend(books);
      minted.push(intent);
      return { facts: [writing.factOf(intent)], result: intent };
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
