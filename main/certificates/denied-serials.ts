import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Certificates that were withdrawn: a file of the profile, that VINR or the fleet's owner renews. */
export interface DeniedSerials {
  /** In hex, in any case, with or without leading zeros. */
  readonly serials: readonly string[];
  /** As of when the list is, wall time in ms. */
  readonly asOf: number;
}

/** Its message names the file and the remedy. */
export class DeniedSerialsFailure extends Error {
  override readonly name = 'DeniedSerialsFailure';
}

export const DENIED_SERIALS = 'denied-serials.json';

const schema = v.strictObject({
  version: v.literal(1),
  asOf: v.pipe(v.string(), v.isoTimestamp()),
  serials: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{1,64}$/))), v.maxLength(100_000)),
});

/** Null when the profile has no such file. Rejects with a `DeniedSerialsFailure` when it makes no sense. */
export async function readDeniedSerials(profile: string): Promise<DeniedSerials | null> {
  const file = join(profile, DENIED_SERIALS);
  const text = await readFile(file, 'utf8').catch(absent);
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]) ?? 'the top level';
    throw new DeniedSerialsFailure(
      `${file} is wrong at ${where}. Correct it, or put the last good one back.`,
    );
  }
  return { serials: parsed.output.serials, asOf: Date.parse(parsed.output.asOf) };
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
