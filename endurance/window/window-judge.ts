import { leaksOf } from '../judge.ts';
import type { PageHeap } from './heap-snapshot.ts';
import type { WindowFootprint } from './window-footprint.ts';

/** Of what was held before. */
const GROWTH_LIMIT = 0.1;

export interface WindowVerdict {
  /** What grew too much, in words; empty when nothing did. */
  readonly trouble: readonly string[];
  readonly lines: readonly string[];
}

/** What was seen after the warm-up, after half of the customers, and after all of them. */
export interface Looks {
  readonly before: WindowFootprint;
  readonly halfway: WindowFootprint;
  readonly after: WindowFootprint;
}

/**
 * Each may grow by a tenth, and what is opened may not stay open. The page's objects and everything else count from the
 * warm-up; its heap with the code that V8 compiles counts from half-way, because a page is compiled for hundreds of customers.
 */
export function judgeWindow({ before, halfway, after }: Looks): WindowVerdict {
  const grown = [
    growth('objects of the page', before.heap.objects, after.heap.objects, mebibytes),
    growth('heap of the page in the second half', whole(halfway.heap), whole(after.heap), mebibytes),
    growth('nodes', before.nodes, after.nodes),
    growth('nodes in no document', before.detached, after.detached),
    growth('listeners', before.listeners, after.listeners),
    growth('heap of the main process', before.main.heap, after.main.heap, mebibytes),
    // Chromium shares the main process and opens and closes files of its own.
    growth('descriptors of the main process', before.main.descriptors, after.main.descriptors),
  ];
  const { descriptors } = before.main;
  const leaks = leaksOf(before.main, { ...after.main, descriptors });
  return {
    trouble: [...grown.filter(({ share }) => share >= GROWTH_LIMIT).map(({ line }) => line), ...leaks],
    lines: [
      ...grown.map(({ line }) => line),
      `of it compiled code: ${[before, halfway, after].map(({ heap }) => mebibytes(heap.code)).join(' → ')}`,
      leaks.length === 0 ? 'nothing left open' : `left open: ${leaks.join(', ')}`,
    ],
  };
}

function growth(what: string, before: number, after: number, written: (value: number) => string = String) {
  const share = after / before - 1;
  const percent = `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
  return { share, line: `${what}: ${written(before)} → ${written(after)} (${percent})` };
}

const whole = ({ objects, code }: PageHeap): number => objects + code;
const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
