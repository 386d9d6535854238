import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RETENTION } from '#shared/retention.ts';
import { fullLog, logFilesOf } from './log-files.ts';

/** How much of a till's past is kept: some weeks of a busy counter. */
export interface LogBounds {
  /** Of one file, in bytes. A line that is longer gets a file of its own. */
  readonly bytes: number;
  /** With the one that is written. */
  readonly files: number;
}

export const LOG_BOUNDS: LogBounds = {
  bytes: RETENTION.logMegabytes * 1024 * 1024,
  files: RETENTION.logFiles,
};

/** With a disk that takes nothing, no more lines than this wait; the oldest go first. */
const MOST_WAITING = 10_000;

interface Open {
  readonly handle: FileHandle;
  readonly size: number;
}

/** Lines into a file of bounded size, in the background: nothing waits for a log, and no fault of the disk ends a till. */
export class LogWriter {
  readonly #file: string;
  readonly #bounds: LogBounds;
  #waiting: string[] = [];
  #writing: Promise<void> | null = null;
  #open: Open | null = null;

  constructor(file: string, bounds = LOG_BOUNDS) {
    this.#file = file;
    this.#bounds = bounds;
  }

  write(line: string): void {
    this.#waiting.push(`${line}\n`);
    if (this.#waiting.length > MOST_WAITING) this.#waiting.shift();
    this.#writing ??= this.#drain().finally(() => (this.#writing = null));
  }

  /** Resolves when everything written so far is in the file, or is lost. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#open?.handle.close();
    this.#open = null;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const lines = this.#waiting;
      this.#waiting = [];
      // A full disk must not take the till down through its log.
      await this.#append(lines).catch(() => this.#giveUp());
    }
  }

  async #append(lines: readonly string[]): Promise<void> {
    let batch = '';
    for (const line of lines) {
      if (batch !== '' && !(await this.#fits(batch + line))) {
        await this.#put(batch);
        batch = '';
      }
      batch += line;
    }
    await this.#put(batch);
  }

  async #fits(text: string): Promise<boolean> {
    const { size } = await this.#opened();
    return size + Buffer.byteLength(text) <= this.#bounds.bytes;
  }

  async #put(text: string): Promise<void> {
    if ((await this.#opened()).size > 0 && !(await this.#fits(text))) await this.#turn();
    const { handle, size } = await this.#opened();
    await handle.appendFile(text);
    this.#open = { handle, size: size + Buffer.byteLength(text) };
  }

  async #opened(): Promise<Open> {
    if (this.#open !== null) return this.#open;
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    const handle = await open(this.#file, 'a', 0o600);
    this.#open = { handle, size: (await handle.stat()).size };
    return this.#open;
  }

  /** The full file gets its number, and the oldest go. Windows renames no file that is open. */
  async #turn(): Promise<void> {
    await this.#open?.handle.close();
    this.#open = null;
    const number = (await logFilesOf(this.#file)).at(-1)?.number ?? 1;
    await rename(this.#file, fullLog(this.#file, number));
    const full = (await logFilesOf(this.#file)).slice(0, -1);
    const over = full.length - (this.#bounds.files - 1);
    for (const { path } of full.slice(0, Math.max(0, over))) await rm(path, { force: true });
  }

  async #giveUp(): Promise<void> {
    const { handle } = this.#open ?? {};
    this.#open = null;
    await handle?.close().catch(() => undefined);
  }
}
