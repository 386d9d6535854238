import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { replaceFile } from '../settings/replace-file.ts';

/** A terminal's certificate. `validTo`: wall time, ms. */
interface Shown {
  readonly fingerprint256: string;
  readonly validTo: number;
}

const schema = v.record(v.string(), v.object({ fingerprint256: v.string(), validTo: v.number() }));

/** Which certificate each terminal showed last, over restarts: a renewed one is taken, and written into the log. */
export class KnownTerminals {
  readonly #file: string;
  readonly #log: Log;
  readonly #shown: Map<string, Shown>;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: string, log: Log, shown: Map<string, Shown>) {
    this.#file = file;
    this.#log = log;
    this.#shown = shown;
  }

  /** A file that makes no sense says nothing: it is only a memory. */
  static async open({ profile, log }: { profile: string; log: Log }): Promise<KnownTerminals> {
    const file = join(profile, 'known-terminals.json');
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
    return new KnownTerminals(file, log, new Map(Object.entries(parsed.success ? parsed.output : {})));
  }

  get all(): ReadonlyMap<string, Shown> {
    return this.#shown;
  }

  seen(terminalId: string, { fingerprint256, validTo }: Shown): void {
    const before = this.#shown.get(terminalId);
    if (before?.fingerprint256 === fingerprint256) return;
    this.#shown.set(terminalId, { fingerprint256, validTo });
    const facts = { terminalId, fingerprint256, validTo: new Date(validTo).toISOString() };
    this.#log.info(before === undefined ? 'terminal.firstSeen' : 'terminal.renewed', facts);
    this.#last = this.#last.then(() => this.#keep());
  }

  async #keep(): Promise<void> {
    const text = `${JSON.stringify(Object.fromEntries(this.#shown), null, 2)}\n`;
    await replaceFile(this.#file, text).catch((error: unknown) => {
      this.#log.warn('knownTerminals.notKept', { why: error instanceof Error ? error.name : 'unknown' });
    });
  }
}
