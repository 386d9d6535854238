import { fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkStore, storeIn } from './fork-store.ts';
import { openStore } from './open-store.ts';
import { bundle } from './testing/bundle.ts';
import { someFact } from './testing/facts.ts';
import { NOW } from './testing/journal-contract.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

const probe = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
const mayTrace = probe.status === 0;
if (!mayTrace) console.warn('Skipped: the failing-disk test needs strace and the right to use it.');

let built: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  built = await bundle('main/journal/store-process.ts');
});
afterAll(() => built.remove());

/** A store whose every flush fails from the n-th on. */
function storeOnFailingDisk(log: string, from: number) {
  const inject = `inject=fsync,fdatasync:error=EIO:when=${from}+`;
  const execArgv = ['-f', '-qq', '-o', log, '-e', 'trace=fsync,fdatasync', '-e', inject, process.execPath];
  return fork(built.script, { execPath: 'strace', execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

describe.skipIf(!mayTrace)('a disk that fails to flush', () => {
  it('damages the journal at once: nothing is acknowledged, nothing tried again', async () => {
    const directory = temporaryDirectory();
    const options = { directory, clock: () => NOW, mayUseReserve: () => true };
    const first = await openStore({ ...options, spawn: () => forkStore(built.script) });
    await first.journal.append([someFact('before')], 'flushed');
    await first.close();

    const log = join(directory, 'trace.log');
    const child = storeOnFailingDisk(log, 25);
    const store = await openStore({ ...options, spawn: () => storeIn(child) });
    let acknowledged = 0;
    const failure = await (async () => {
      for (; acknowledged < 100; acknowledged += 1)
        await store.journal.append([someFact('during')], 'flushed');
      return null;
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'damaged' });
    expect(acknowledged).toBeGreaterThan(0);
    expect(store.journal.state()).toEqual({ state: 'damaged' });
    await expect(store.journal.append([someFact('after')], 'flushed')).rejects.toMatchObject({
      kind: 'damaged',
    });
    expect(readFileSync(log, 'utf8').match(/INJECTED/g)).toHaveLength(1);

    child.disconnect();
    await store.close().catch(() => undefined);
    const again = await openStore({ ...options, spawn: () => forkStore(built.script) });
    expect((await again.journal.readAll()).length).toBeGreaterThanOrEqual(1 + acknowledged);
    expect(await again.journal.verify()).toMatchObject({ ok: true });
    await again.close();
  });
});
