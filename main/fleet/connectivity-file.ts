import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ConnectivityEvent } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import { REACH_REASONS } from '#shared/terminal.ts';
import type { Log } from '../log.ts';
import { replaceFile } from '../settings/replace-file.ts';

const schema = v.array(
  v.strictObject({
    terminalId: v.pipe(
      v.string(),
      v.transform((id) => id as TerminalId),
    ),
    name: v.string(),
    at: v.number(),
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('away'), reason: v.picklist(REACH_REASONS) }),
      v.strictObject({ kind: v.literal('back'), awayMs: v.number() }),
      v.strictObject({
        kind: v.literal('moved'),
        to: v.strictObject({ host: v.string(), port: v.number() }),
      }),
    ]),
  }),
);

/** The comings and goings of the last days, in `connectivity.json` of the profile. Losing it loses an explanation. */
export class ConnectivityFile {
  readonly #profile: string;
  readonly #log: Log;
  readonly recalled: readonly ConnectivityEvent[];
  /** What is to be written next; a burst of events becomes one file. */
  #next: readonly ConnectivityEvent[] | null = null;
  #writing: Promise<void> | null = null;

  private constructor(profile: string, log: Log, recalled: readonly ConnectivityEvent[]) {
    this.#profile = profile;
    this.#log = log;
    this.recalled = recalled;
  }

  static async open(profile: string, log: Log): Promise<ConnectivityFile> {
    const json = await readFile(fileIn(profile), 'utf8').catch(() => '[]');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
    if (!parsed.success) log.warn('connectivity.unread');
    return new ConnectivityFile(profile, log, parsed.success ? parsed.output : []);
  }

  /** Nothing waits for it. */
  keep(events: readonly ConnectivityEvent[]): void {
    this.#next = events;
    this.#writing ??= this.#write()
      .catch((error: unknown) => this.#log.warn('connectivity.unwritten', { why: String(error) }))
      .finally(() => (this.#writing = null));
  }

  /** Resolves when everything kept so far is on disk, or is lost. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    await mkdir(this.#profile, { recursive: true, mode: 0o700 });
    while (this.#next !== null) {
      const events = this.#next;
      this.#next = null;
      await replaceFile(fileIn(this.#profile), `${JSON.stringify(events)}\n`);
    }
  }
}

const fileIn = (profile: string): string => join(profile, 'connectivity.json');
