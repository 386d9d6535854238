import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { replaceFile } from './replace-file.ts';

export interface OwnFileParts<T> {
  readonly profile: string;
  /** `printing.json` */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What holds while there is no file, or one that makes no sense. */
  readonly absent: T;
  readonly log: Log;
}

/** Settings of one part of the till, in a file of their own in the profile. A file that makes no sense stops nobody selling. */
export class OwnFile<T> {
  readonly #file: string;
  #settings: T;

  private constructor(file: string, settings: T) {
    this.#file = file;
    this.#settings = settings;
  }

  static async open<T>({ profile, name, schema, absent, log }: OwnFileParts<T>): Promise<OwnFile<T>> {
    const file = join(profile, name);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return new OwnFile(file, absent);
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
    if (!parsed.success)
      log.warn('settings.unread', { file: name, at: v.getDotPath(parsed.issues[0]) ?? 'the top level' });
    return new OwnFile(file, parsed.success ? parsed.output : absent);
  }

  get settings(): T {
    return this.#settings;
  }

  /** They hold at once; resolves when they will also hold after a restart. */
  async set(settings: T): Promise<void> {
    this.#settings = settings;
    await mkdir(join(this.#file, '..'), { recursive: true, mode: 0o700 });
    await replaceFile(this.#file, `${JSON.stringify(settings, null, 2)}\n`);
  }
}
