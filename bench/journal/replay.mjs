// A process of its own that opens a journal through the till's store and folds the books from it, as a start does.
import { inRoot } from '../../scripts/setup/paths.mjs';
import { withBundle } from '../lib/bundle.mjs';
import { millisecondsBetween } from '../lib/timed.mjs';

/** @typedef {{ openMs: number, replayMs: number, replayCpuMs: number, megabytes: number, entries: number }} Replayed */

/** @param {any} openStore @param {any} forkStore @param {any} TillRecord @param {string} directory @returns {Promise<Replayed>} */
async function replay(openStore, forkStore, TillRecord, directory) {
  const began = process.hrtime.bigint();
  const store = await openStore({
    directory,
    spawn: () => forkStore(inRoot('dist/main/store.cjs')),
    clock: Date.now,
    mayUseReserve: () => false,
  });
  const opened = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const record = new TillRecord(store.journal);
  await record.replay();
  const { user, system } = process.cpuUsage(cpu);
  const replayMs = millisecondsBetween(opened, process.hrtime.bigint());
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  await store.close();
  const openMs = millisecondsBetween(began, opened);
  return { openMs, replayMs, replayCpuMs: (user + system) / 1000, megabytes, entries: record.seq };
}

process.once('message', async (/** @type {{ directory: string }} */ { directory }) => {
  const replayed = await withBundle('main/journal/open-store.ts', ({ openStore }) =>
    withBundle('main/journal/fork-store.ts', ({ forkStore }) =>
      withBundle('main/journal/record.ts', ({ TillRecord }) =>
        replay(openStore, forkStore, TillRecord, directory),
      ),
    ),
  );
  process.send?.(replayed, () => process.exit(0));
});
