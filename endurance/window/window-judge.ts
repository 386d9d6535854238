import { leaksOf } from '../judge.ts';
import type { WindowFootprint } from './window-footprint.ts';

/** Of what was held after the warm-up. */
const GROWTH_LIMIT = 0.1;

export interface WindowVerdict {
  /** What grew too much, in words; empty when nothing did. */
  readonly trouble: readonly string[];
  readonly lines: readonly string[];
}

/** The end against the time after the warm-up: each may grow by a tenth, and what is opened may not stay open. */
export function judgeWindow(before: WindowFootprint, after: WindowFootprint): WindowVerdict {
  const grown = [
    growth('heap of the page', before.heap, after.heap, mebibytes),
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
      leaks.length === 0 ? 'nothing left open' : `left open: ${leaks.join(', ')}`,
    ],
  };
}

function growth(what: string, before: number, after: number, written: (value: number) => string = String) {
  const share = after / before - 1;
  const percent = `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
  return { share, line: `${what}: ${written(before)} → ${written(after)} (${percent})` };
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
