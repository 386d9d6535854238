import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forkStore } from '../../main/journal/fork-store.ts';
import type { Entry } from '../../main/journal/journal.ts';
import { JournalFailure } from '../../main/journal/journal.ts';
import type { Store } from '../../main/journal/open-store.ts';
import { openStore } from '../../main/journal/open-store.ts';
import type { StoreProcess } from '../../main/journal/store-protocol.ts';
import { someFact } from '../../main/journal/testing/facts.ts';
import { temporaryDirectory } from '../../main/journal/testing/temporary-directory.ts';
import { hasStrace, LIMITS, STORE, tracedStore } from './traced-store.ts';

const APPENDS = 6;

const opened = (directory: string, spawnStore: () => StoreProcess) =>
  openStore({ directory, spawn: spawnStore, clock: () => 1, mayUseReserve: () => true, limits: LIMITS });

/** A store whose n-th call of this name fails once, whatever it was for. */
const failingStore = (log: string, call: string, error: string, nth: number): StoreProcess =>
  tracedStore(log, [`trace=${call}`, `inject=${call}:error=${error}:when=${nth}`]);

/** Appends until the journal refuses; what was acknowledged, and how it refused. */
async function appendAll(directory: string, spawnStore: () => StoreProcess) {
  const acknowledged: Entry[] = [];
  const store = await opened(directory, spawnStore).catch((failure: unknown) => ({ failure }));
  if ('failure' in store) return { acknowledged, failure: store.failure };
  const failure = await append(store, acknowledged).catch((error: unknown) => error);
  await store.close().catch(() => undefined);
  return { acknowledged, failure };
}

async function append({ journal }: Store, acknowledged: Entry[]): Promise<null> {
  for (let at = 0; at < APPENDS; at += 1)
    acknowledged.push(...(await journal.append([someFact(String(at))], 'flushed')));
  return null;
}

const CALLS: readonly [call: string, error: string, nth: number][] = [
  ...[2, 5, 8, 11, 13, 15].map((nth) => ['fsync', 'EIO', nth] as [string, string, number]),
  ...[3, 9, 17, 23, 25].map((nth) => ['pwrite64', 'EIO', nth] as [string, string, number]),
  ...[5, 19, 24, 27].map((nth) => ['pwrite64', 'ENOSPC', nth] as [string, string, number]),
];

if (!hasStrace()) process.stderr.write('SKIPPED: failing disks need strace (apt-get install strace)\n');

describe.skipIf(!hasStrace())('one call to the disk fails', () => {
  it.each(CALLS)('%s with %s, the %i. time', async (call, error, nth) => {
    const folder = temporaryDirectory();
    const [directory, log] = [join(folder, 'journal'), join(folder, 'log')];
    const { acknowledged, failure } = await appendAll(directory, () => failingStore(log, call, error, nth));
    expect(readFileSync(log, 'utf8')).toContain('(INJECTED)');
    if (failure !== null) expect(failure).toBeInstanceOf(JournalFailure);
    const again = await opened(directory, () => forkStore(STORE));
    expect(again.journal.state()).toEqual({ state: 'ok' });
    const entries = await again.journal.readAll();
    expect(entries.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(entries.length).toBeLessThanOrEqual(acknowledged.length + 1);
    expect(await again.journal.verify()).toMatchObject({ ok: true });
    await again.close();
  });
});
