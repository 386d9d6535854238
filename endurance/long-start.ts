import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DEFAULT_SHIFTS } from '#shared/shift.ts';
import type { Heard } from '../main/assembly/bookmark.ts';
import { bookmarkOf, newFold } from '../main/assembly/bookmark.ts';
import type { Bookmark } from '../main/bookmark/bookmark.ts';
import { BookmarkKeeper } from '../main/bookmark/bookmark-keeper.ts';
import { systemClock } from '../main/clock.ts';
import { mayUseReserve } from '../main/journal/facts.ts';
import { forkStore } from '../main/journal/fork-store.ts';
import { openStore } from '../main/journal/open-store.ts';
import type { Log } from '../main/log.ts';

export interface LongStart {
  readonly openMs: number;
  /** From the open journal to books that know all of it. */
  readonly foldMs: number;
  readonly foldCpuMs: number;
  readonly megabytes: number;
  readonly entries: number;
  /** The entry at which the bookmark lay; 0 where there was none. */
  readonly bookmark: number;
}

export interface Laid {
  readonly layMs: number;
  readonly layCpuMs: number;
  /** The longest that everything else had to wait meanwhile. */
  readonly longestMs: number;
}

export interface LongStartOrder {
  readonly profile: string;
  /** The bundled store process. */
  readonly script: string;
  /** Whether it lays a bookmark once it has started. */
  readonly lays: boolean;
}

const SHOP = { name: 'Shop', address: [], locale: 'en-US', currency: 'USD', timeZone: 'UTC' };
const SETTINGS = {
  shop: { ...SHOP, prices: 'beforeTax', cashStep: 1 },
  shifts: DEFAULT_SHIFTS,
} as const;
const silent: Log = { info: () => undefined, warn: () => undefined, bug: () => undefined };

/** Starts on the journal of a profile as the till does, up to what every other part stands on. */
export async function longStart({
  profile,
  script,
  lays,
}: LongStartOrder): Promise<LongStart & Partial<Laid>> {
  const began = performance.now();
  const store = await openStore({
    directory: join(profile, 'journal'),
    spawn: () => forkStore(script),
    clock: () => systemClock.wall(),
    mayUseReserve,
  });
  try {
    const opened = performance.now();
    const cpu = process.cpuUsage();
    const bookmark = bookmarkOf(store.journal, { profile, version: 'bench', log: silent }, SETTINGS);
    const fold = await bookmark.open(() => newFold(store.journal, systemClock, SETTINGS));
    const from = bookmark.seq;
    await fold.record.replay();
    const started: LongStart = {
      openMs: opened - began,
      foldMs: performance.now() - opened,
      foldCpuMs: cpuSince(cpu),
      megabytes: Math.round(process.memoryUsage().rss / 1e6),
      entries: fold.record.seq,
      bookmark: from,
    };
    return lays ? { ...started, ...(await laying(bookmark, fold)) } : started;
  } finally {
    await store.close();
  }
}

/** By the keeper of a till whose quiet minute is over at once. */
async function laying(bookmark: Bookmark, fold: Heard): Promise<Laid> {
  const { books } = fold.record;
  const { dayBook } = fold.reporting;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let say: (event: string) => void = () => undefined;
  const said = new Promise<string>((resolve) => (say = resolve));
  const keeper = new BookmarkKeeper({
    bookmark,
    fold,
    sums: () => [...books.shifts.counting, dayBook],
    hasRoom: () => Promise.resolve(true),
    clock: { ...systemClock, sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 100), signal) },
    log: { info: say, warn: say, bug: say },
  });
  delay.enable();
  keeper.start();
  const event = await said;
  delay.disable();
  await keeper.stop();
  if (event !== 'bookmark.laid') throw new Error(`No bookmark was laid: ${event}`);
  return { layMs: performance.now() - began, layCpuMs: cpuSince(cpu), longestMs: delay.max / 1e6 };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
