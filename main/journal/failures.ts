import { DatabaseFailure } from './database.ts';
import { JournalFailure, damaged, full } from './journal.ts';
import { NewerDatabase } from './migrations.ts';

export const isFull = (error: unknown): boolean => error instanceof DatabaseFailure && error.kind === 'full';

/** The disk did not do what it was told, or holds something else than we wrote. */
export const isDamage = (error: unknown): boolean =>
  (error instanceof DatabaseFailure && (error.kind === 'io' || error.kind === 'corrupt')) ||
  (error instanceof Error && 'code' in error && error.code === 'EIO');

const isBusy = (error: unknown): boolean => error instanceof DatabaseFailure && error.kind === 'busy';

/** The same trouble in the journal's words, each with its remedy. */
export function toJournalFailure(error: unknown): JournalFailure {
  if (error instanceof JournalFailure) return error;
  if (isFull(error)) return full(error);
  if (isDamage(error)) return damaged(error);
  if (isBusy(error))
    return new JournalFailure(
      'failed',
      'Another till is running on this profile. Close it, or use that one.',
      {
        cause: error,
      },
    );
  if (error instanceof NewerDatabase) return new JournalFailure('failed', error.message, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new JournalFailure('failed', `The journal cannot do that: ${reason}`, { cause: error });
}
