import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { replaceFile } from '../settings/replace-file.ts';

/** A terminal's certificate. */
export interface ShownCertificate {
  readonly fingerprint256: string;
  /** Of its public key alone. */
  readonly publicKey256: string;
  /** Wall time, ms. */
  readonly validTo: number;
}

/** `pinned256`: the public key of the first certificate that it ever showed. */
type Known = ShownCertificate & { readonly pinned256: string };

const schema = v.record(
  v.string(),
  v.object({
    fingerprint256: v.string(),
    publicKey256: v.string(),
    pinned256: v.string(),
    validTo: v.number(),
  }),
);

/**
 * Which certificate each terminal showed last, and which key first, over restarts. A renewed certificate of the same CA
 * for the same terminal is taken; the log says so, and warns of a key that is not the first one's.
 */
export class KnownTerminals {
  readonly #file: string;
  readonly #log: Log;
  readonly #shown: Map<string, Known>;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: string, log: Log, shown: Map<string, Known>) {
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

  get all(): ReadonlyMap<string, ShownCertificate> {
    return this.#shown;
  }

  seen(terminalId: string, { fingerprint256, publicKey256, validTo }: ShownCertificate): void {
    const before = this.#shown.get(terminalId);
    if (before?.fingerprint256 === fingerprint256) return;
    const pinned256 = before?.pinned256 ?? publicKey256;
    this.#shown.set(terminalId, { fingerprint256, publicKey256, pinned256, validTo });
    const facts = { terminalId, fingerprint256, publicKey256, validTo: new Date(validTo).toISOString() };
    if (before === undefined) this.#log.info('terminal.firstSeen', facts);
    else if (publicKey256 === pinned256) this.#log.info('terminal.renewed', facts);
    else this.#log.warn('terminal.renewedWithAnotherKey', { ...facts, pinned256 });
    this.#last = this.#last.then(() => this.#keep());
  }

  /** Resolves when everything seen so far is kept. */
  kept(): Promise<void> {
    return this.#last;
  }

  async #keep(): Promise<void> {
    const text = `${JSON.stringify(Object.fromEntries(this.#shown), null, 2)}\n`;
    await replaceFile(this.#file, text).catch((error: unknown) => {
      this.#log.warn('knownTerminals.notKept', { why: error instanceof Error ? error.name : 'unknown' });
    });
  }
}
