import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { UNFINISHED } from '../settings/replace-file.ts';

/** Read so many bytes at a time. */
const AT_A_TIME = 1024 * 1024;

/**
 * Lines of text under a seal: whoever reads them to the end knows that they are what was written. What was not written to
 * its end never takes the place of the file before.
 */
export class BookmarkFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Some lines are written before the next are asked for. What `slices` throws leaves the file as it was. */
  async write(slices: AsyncIterable<readonly string[]>): Promise<void> {
    const fresh = this.#file + UNFINISHED;
    try {
      await writeSealed(fresh, slices);
      await rename(fresh, this.#file);
    } catch (error) {
      // Where it cannot be removed either, the first error says why.
      await rm(fresh, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  /** Throws after the last line when the seal does not hold, and where there is no file. */
  async *read(): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let held: string | null = null;
    for await (const line of linesOf(this.#file)) {
      if (held !== null) yield sealed(hash, held);
      held = line;
    }
    if (held !== hash.digest('hex')) throw new Error('The seal does not hold');
  }
}

async function writeSealed(file: string, slices: AsyncIterable<readonly string[]>): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.chmod(0o600);
    const hash = createHash('sha256');
    for await (const lines of slices)
      await handle.write(lines.map((line) => `${sealed(hash, line)}\n`).join(''));
    await handle.write(`${hash.digest('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function sealed(hash: Hash, line: string): string {
  hash.update(line);
  hash.update('\n');
  return line;
}

/** Not Node's: that ends a line at characters that stand in names of products, too. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: AT_A_TIME })) {
    const lines = (rest + String(text)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
