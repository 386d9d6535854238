import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Preferences } from '#shared/preferences.ts';
import { DEFAULT_PREFERENCES, preferencesSchema } from '#shared/preferences.ts';
import type { Log } from '../log.ts';
import { replaceFile } from './replace-file.ts';

const schema = v.strictObject({
  version: v.literal(1),
  /** Of the till itself: what holds while nobody, or nobody with a wish, is at it. */
  till: v.optional(preferencesSchema, {}),
  people: v.optional(v.record(v.string(), preferencesSchema), {}),
});

interface Kept {
  readonly version: 1;
  readonly till: Preferences;
  readonly people: Readonly<Record<string, Preferences>>;
}

const NONE: Kept = { version: 1, till: DEFAULT_PREFERENCES, people: {} };

export interface PreferenceParts {
  readonly profile: string;
  readonly log: Log;
}

/** How people want this till, in `preferences.json` of the profile. A file that makes no sense stops nobody selling. */
export class PreferenceFile {
  readonly #file: string;
  #kept: Kept;
  /** One write at a time, in the order of the wishes. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(file: string, kept: Kept) {
    this.#file = file;
    this.#kept = kept;
  }

  static async open({ profile, log }: PreferenceParts): Promise<PreferenceFile> {
    const file = join(profile, 'preferences.json');
    return new PreferenceFile(file, await read(file, log));
  }

  /** Of somebody, or of the till for null and for whoever has wished nothing. */
  of(staffId: string | null): Preferences {
    const own = staffId === null ? undefined : this.#kept.people[staffId];
    return own ?? this.#kept.till;
  }

  /** Null for the till itself. They hold at once; resolves when they will also hold after a restart. */
  set(staffId: string | null, preferences: Preferences): Promise<void> {
    const { till, people } = this.#kept;
    this.#kept =
      staffId === null
        ? { version: 1, till: preferences, people }
        : { version: 1, till, people: { ...people, [staffId]: preferences } };
    const turn = this.#last.then(() => this.#write());
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<void> {
    await mkdir(join(this.#file, '..'), { recursive: true, mode: 0o700 });
    await replaceFile(this.#file, `${JSON.stringify(this.#kept, null, 2)}\n`);
  }
}

async function read(file: string, log: Log): Promise<Kept> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return NONE;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  log.warn('preferences.unread', { at: v.getDotPath(parsed.issues[0]) ?? 'the top level' });
  return NONE;
}
