import { VinrError } from '../client/index.ts';

/** What some work failed with. Rejects when it did not fail, or with something that is not this client's error. */
export async function failure(work: Promise<unknown>): Promise<VinrError> {
  const error: unknown = await work.then(
    () => new Error('did not fail'),
    (cause: unknown) => cause,
  );
  if (error instanceof VinrError) return error as VinrError;
  throw error;
}
