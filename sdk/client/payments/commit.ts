import { VinrCommitError } from '../errors.ts';

/** Runs the caller's commit. @throws VinrCommitError when it rejects: then nothing may be sent */
export async function committed(commit: () => Promise<void>): Promise<void> {
  try {
    await commit();
  } catch (cause) {
    const message = 'Nothing was sent, because the caller could not commit to it.';
    throw new VinrCommitError(message, { code: 'commitRejected', delivery: 'notSent', cause });
  }
}
