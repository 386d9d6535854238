import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../main/journal/open-store.ts';
import { openStore } from '../../main/journal/open-store.ts';
import type { Durability, Entry } from '../../main/journal/journal.ts';
import { largeFact } from '../../main/journal/testing/facts.ts';
import { Random } from '../../soak/random.ts';
import type { Step } from './trace.ts';
import { readTrace } from './trace.ts';
import { LIMITS, tracedStore } from './traced-store.ts';

const CALLS = 'pwrite64,write,fsync,fdatasync,ftruncate,unlink';

/** What a store process did to its files, in order, and what its till had been promised. */
export interface Recording {
  readonly steps: readonly Step[];
  readonly entries: readonly Entry[];
  /** Numbers of the entries that were asked to be on the disk before the answer. */
  readonly flushed: ReadonlySet<number>;
}

/** Past the folding of the log into the database, which comes after 500, and some way into the new log. */
const APPENDS = 540;

/** Watches a store at work on a new journal. Needs `strace`. */
export async function recordStore(seed: number): Promise<Recording> {
  const directory = await mkdtemp(join(tmpdir(), 'vinr-recording-'));
  try {
    return await record(directory, new Random(seed, 'appends'));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function record(directory: string, random: Random): Promise<Recording> {
  const trace = join(directory, 'trace');
  const store = await openStore({
    directory: join(directory, 'journal'),
    spawn: () => tracedStore(trace, [`trace=${CALLS}`]),
    clock: () => 1_790_000_000_000,
    mayUseReserve: () => false,
    limits: LIMITS,
  });
  const written = await write(store, random);
  await store.close();
  return { ...written, steps: readTrace(await readFile(trace, 'latin1')) };
}

async function write(store: Store, random: Random) {
  const entries: Entry[] = [];
  const flushed = new Set<number>();
  for (let at = 0; at < APPENDS; at += 1) {
    const durability: Durability = random.chance(0.7) ? 'flushed' : 'ordered';
    const facts = [1, 2].slice(random.between(0, 1)).map((n) => {
      return largeFact(`${at}-${n}`, random.pick([40, 200, 900]));
    });
    for (const entry of await store.journal.append(facts, durability)) {
      entries.push(entry);
      if (durability === 'flushed') flushed.add(entry.seq);
    }
  }
  return { entries, flushed };
}
