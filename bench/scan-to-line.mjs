/* global PerformanceObserver */
// From a scanner's Enter to the painted line, in the real window of a shop with 100,000 products, against the quickest thing a key can paint there.
import { setTimeout as sleep } from 'node:timers/promises';
import { compare } from './lib/compare.mjs';
import { counter, IDLE_KEY } from './lib/counter.mjs';
import { interleave } from './lib/interleave.mjs';
import { largeShop } from './lib/large-shop.mjs';
import { withTill } from './lib/open-till.mjs';
import { rounded, summary } from './lib/statistics.mjs';

const PRODUCTS = 100_000;
const LINES_BEFORE_CLEARING = 20;
/** After the start come what the first sale does not need, and the loudspeaker. */
const SETTLE_MS = 4_000;

/** Both run in the page. */
function watchTasks() {
  const tasks = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { benchTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
}
const longTasks = () => /** @type {number[]} */ (/** @type {any} */ (globalThis).benchTasks);

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `painted` against a bare key, and the stages before it, in ms since Enter
 */
export async function measure({ electron, rounds, say }) {
  const products = largeShop(PRODUCTS);
  /** From all over the shop. */
  const barcode = (/** @type {number} */ n) => products[(n * 7919) % PRODUCTS]?.barcode ?? '';
  const scans = async (/** @type {Parameters<Parameters<typeof withTill>[1]>[0]} */ till) => {
    const { observe, clear } = await counter(till);
    await sleep(SETTLE_MS);
    await till.page.evaluate(watchTasks);
    let scanned = 0;
    let pieces = 0;
    const scan = async () => {
      if (pieces === LINES_BEFORE_CLEARING) await clear();
      pieces = (pieces % LINES_BEFORE_CLEARING) + 1;
      scanned += 1;
      return observe({ pieces }, [...barcode(scanned), 'Enter']);
    };
    const taken = await interleave(
      { scan, bare: () => observe({ idleKey: IDLE_KEY }, [IDLE_KEY]) },
      {
        rounds: rounds(100),
        warmUps: 10,
        onRound: (round) => {
          if (round % 25 === 0) say.line(`scan to line, round ${round + 1}`);
        },
      },
    );
    return { samples: taken, tasks: await till.page.evaluate(longTasks) };
  };
  const { samples, tasks } = await withTill(electron, scans, products);
  const of = (/** @type {any[]} */ all, name = 'ms') => all.map((one) => one[name]);
  const painted = compare(of(samples.scan), of(samples.bare));
  const longestTask = Math.max(0, ...tasks);
  return {
    painted,
    stages: {
      pushed: summary(of(samples.scan, 'pushedMs')),
      committed: summary(of(samples.scan, 'committedMs')),
    },
    /** Of those that Chromium calls long, from 50 ms up; 0 when there was none. */
    longestTask,
    /** Against the slowest paints of a bare key: what holds still where the machine does not. */
    longestTaskOfBareKey: rounded(longestTask / painted.anchor.p95),
  };
}
