import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PrintingSettings } from '#shared/printing.ts';
import { DEFAULT_PRINTING, printingSchema } from '#shared/printing.ts';
import type { Log } from '../log.ts';
import { replaceFile } from '../settings/replace-file.ts';

/** The printers of this till, in `printing.json` of the profile. A file that makes no sense stops nobody selling. */
export class PrintingFile {
  readonly #file: string;
  #settings: PrintingSettings;

  private constructor(file: string, settings: PrintingSettings) {
    this.#file = file;
    this.#settings = settings;
  }

  static async open(profile: string, log: Log): Promise<PrintingFile> {
    const file = join(profile, 'printing.json');
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return new PrintingFile(file, DEFAULT_PRINTING);
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), printingSchema), text);
    if (!parsed.success)
      log.warn('printing.settings.unread', { at: v.getDotPath(parsed.issues[0]) ?? 'the top level' });
    return new PrintingFile(file, parsed.success ? parsed.output : DEFAULT_PRINTING);
  }

  get settings(): PrintingSettings {
    return this.#settings;
  }

  /** They hold at once; resolves when they will also hold after a restart. */
  async set(settings: PrintingSettings): Promise<void> {
    this.#settings = settings;
    await mkdir(join(this.#file, '..'), { recursive: true, mode: 0o700 });
    await replaceFile(this.#file, `${JSON.stringify(settings, null, 2)}\n`);
  }
}
