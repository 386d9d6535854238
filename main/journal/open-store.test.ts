import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkStore } from './fork-store.ts';
import { JournalFailure } from './journal.ts';
import type { Store } from './open-store.ts';
import { openStore } from './open-store.ts';
import type { StoreProcess } from './store-protocol.ts';
import { bundle } from './testing/bundle.ts';
import { someFact } from './testing/facts.ts';
import { journalContract, NOW } from './testing/journal-contract.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  built = await bundle('main/journal/store-process.ts');
});
afterAll(() => built.remove());

const open = (directory: string, spawn = () => forkStore(built.script)): Promise<Store> =>
  openStore({ directory, spawn, clock: () => NOW, mayUseReserve: () => false });

journalContract(
  'The journal in SQLite, in its own process,',
  async () => (await open(temporaryDirectory())).journal,
);

async function* inPages<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < rows.length; from += 500)
    yield await Promise.resolve(rows.slice(from, from + 500));
}

describe('the store', () => {
  it('loses nothing acknowledged when its process is killed, 25 times over', async () => {
    const directory = temporaryDirectory();
    const acknowledged: string[] = [];
    for (let round = 0; round < 25; round += 1) await killWhileWriting(directory, round, acknowledged);

    const store = await open(directory);
    const written = (await store.journal.readAll()).map((entry) => (entry.fact as { till: string }).till);
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(written.filter((till) => acknowledged.includes(till))).toEqual(acknowledged);
    expect(await store.journal.verify()).toEqual({ ok: true, entries: written.length });
    await store.close();
  });

  it('starts its process again once when it dies, and goes on', async () => {
    const spawned: StoreProcess[] = [];
    const store = await open(temporaryDirectory(), () => remembered(spawned));
    await store.journal.append([someFact('before')], 'flushed');

    spawned[0]!.kill();
    await gone(spawned[0]!);
    await store.journal.append([someFact('after')], 'flushed');
    expect(store.journal.state()).toEqual({ state: 'ok' });
    expect(await store.journal.readAll()).toHaveLength(2);

    spawned[1]!.kill();
    await gone(spawned[1]!);
    await expect(store.journal.append([someFact('too late')], 'flushed')).rejects.toMatchObject({
      kind: 'damaged',
    });
    expect(store.journal.state()).toEqual({ state: 'damaged' });
    expect(spawned).toHaveLength(2);
    await store.close();
  });

  it('fails what was asked when the process dies', async () => {
    const spawned: StoreProcess[] = [];
    const store = await open(temporaryDirectory(), () => remembered(spawned));
    const asked = store.journal.append([someFact('asked')], 'flushed');
    await Promise.resolve();
    spawned[0]!.kill();
    // Either the answer overtook the signal or the question failed: never silence.
    await asked.catch((error: unknown) => expect(error).toMatchObject({ kind: 'failed' }));
    await store.close();
  });

  it('refuses a second till on the same profile, twenty times', async () => {
    const directory = temporaryDirectory();
    const first = await open(directory);
    for (let copy = 0; copy < 20; copy += 1)
      await expect(open(directory)).rejects.toMatchObject({
        kind: 'failed',
        message: expect.stringContaining('Another till'),
      });
    await first.journal.append([someFact('still here')], 'flushed');
    await first.close();
    const next = await open(directory);
    expect(await next.journal.readAll()).toHaveLength(1);
    await next.close();
  });

  it('keeps its files for this user alone', async () => {
    const directory = join(temporaryDirectory(), 'profile');
    const store = await open(directory);
    await store.journal.append([someFact('x')], 'flushed');
    const mode = (name: string) => statSync(join(directory, name)).mode & 0o777;
    expect(mode('.')).toBe(0o700);
    expect(['journal.db', 'journal.db-wal', 'journal.reserve', 'catalogue.db'].map(mode)).toEqual([
      0o600, 0o600, 0o600, 0o600,
    ]);
    await store.close();
  });

  it('keeps the products in the same process, while entries are written', async () => {
    const store = await open(temporaryDirectory());
    const products = Array.from({ length: 5_000 }, (_, n) => ({
      id: `p${n}`,
      categoryId: 'things',
      name: `Thing ${n}`,
      words: 'Things',
      keys: [{ key: `CODE-${n}`, variantId: null }],
      moments: [],
      product: `p${n}`,
    }));
    const { catalogue } = store;
    expect(await catalogue.head()).toBe(null);
    const content = { contentHash: 'first', head: '{}' };
    const filled = catalogue.fill(content, inPages(products));
    await store.journal.append([someFact('meanwhile')], 'flushed');
    await filled;
    expect(await catalogue.head()).toEqual(content);
    expect(await catalogue.search('thing 4999', 'thing 4999', 5)).toEqual(['p4999']);
    expect(await catalogue.search('code-17', 'CODE-17', 5)).toEqual(['p17']);
    expect(await catalogue.product('p9')).toBe('p9');
    expect(await catalogue.category('things', 10, 2)).toEqual(['p10', 'p11']);
    await catalogue.fill({ ...content, contentHash: 'second' }, inPages(products.slice(0, 1)));
    expect(await catalogue.search('thing', 'thing', 5)).toEqual(['p0']);
    expect(await catalogue.coded(['CODE-1', 'CODE-0'])).toEqual({ product: 'p0', variantId: null });
    await store.close();
  });

  it('keeps traces beside the journal, and trouble with them away from it', async () => {
    const directory = temporaryDirectory();
    const trace = { reference: 'P1-T1-a-1', terminalId: 'term_1', at: NOW, after: 0, event: '{}' };
    const store = await open(directory);
    await store.traces.append([trace]);
    expect(await store.traces.of('P1-T1-a-1')).toEqual([trace]);
    await store.close();

    const unusable = temporaryDirectory();
    mkdirSync(join(unusable, 'traces.db'));
    const other = await open(unusable);
    await expect(other.traces.append([trace])).rejects.toBeInstanceOf(JournalFailure);
    await other.journal.append([someFact('goes on')], 'flushed');
    expect(other.journal.state()).toEqual({ state: 'ok' });
    await other.close();
  });

  it('writes no trace onto a disk that has room for money only', async () => {
    const limits = { reserveBytes: 64 * 1024, floorBytes: Number.MAX_SAFE_INTEGER };
    const spawn = () => forkStore(built.script);
    const directory = temporaryDirectory();
    const store = await openStore({ directory, spawn, clock: () => NOW, mayUseReserve: () => true, limits });
    expect(store.journal.state()).toEqual({ state: 'full' });
    const trace = { reference: 'r', terminalId: 't', at: NOW, after: 0, event: '{}' };
    await expect(store.traces.append([trace])).rejects.toMatchObject({ kind: 'full' });
    await store.journal.append([someFact('money')], 'flushed');
    await store.close();
  });

  it('rejects when there is no process to be had', async () => {
    await expect(open(temporaryDirectory(), () => forkStore('/nowhere/store.cjs'))).rejects.toMatchObject({
      kind: 'failed',
    });
  });
});

/** Writes until a kill at some point between two appends makes one fail. */
async function killWhileWriting(directory: string, round: number, acknowledged: string[]): Promise<void> {
  const spawned: StoreProcess[] = [];
  const store = await open(directory, () => remembered(spawned));
  for (let n = 0; ; n += 1) {
    const till = `${round}.${n}`;
    const written = store.journal.append([someFact(till)], n % 3 === 2 ? 'ordered' : 'flushed');
    if (n === 3 + (round % 5)) spawned[0]!.kill();
    try {
      await written;
    } catch {
      break;
    }
    acknowledged.push(till);
  }
  await store.close();
}

function remembered(spawned: StoreProcess[]): StoreProcess {
  const process = forkStore(built.script);
  spawned.push(process);
  return process;
}

const gone = (process: StoreProcess): Promise<void> => new Promise((resolve) => process.onExit(resolve));
