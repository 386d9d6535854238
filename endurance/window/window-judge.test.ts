import { expect, it } from 'vitest';
import type { WindowFootprint } from './window-footprint.ts';
import { judgeWindow } from './window-judge.ts';

const AFTER_WARM_UP: WindowFootprint = {
  heap: 8 * 2 ** 20,
  nodes: 1_000,
  detached: 100,
  listeners: 50,
  main: { heap: 30 * 2 ** 20, descriptors: 60, resources: { TCPSocketWrap: 2 } },
};

it('finds a window that holds what it held', () => {
  const after = { ...AFTER_WARM_UP, heap: 8.5 * 2 ** 20, detached: 109 };
  const { trouble, lines } = judgeWindow(AFTER_WARM_UP, after);
  expect(trouble).toEqual([]);
  expect(lines).toContain('heap of the page: 8.00 MiB → 8.50 MiB (+6.3 %)');
  expect(lines).toContain('nothing left open');
});

it.each<[string, Partial<WindowFootprint>]>([
  ['heap of the page', { heap: 9 * 2 ** 20 }],
  ['nodes', { nodes: 1_100 }],
  ['nodes in no document', { detached: 110 }],
  ['listeners', { listeners: 55 }],
  ['heap of the main process', { main: { ...AFTER_WARM_UP.main, heap: 33 * 2 ** 20 } }],
  ['TCPSocketWrap 2 → 3', { main: { ...AFTER_WARM_UP.main, resources: { TCPSocketWrap: 3 } } }],
  ['descriptors of the main process', { main: { ...AFTER_WARM_UP.main, descriptors: 66 } }],
])('says that %s grew', (what, grown) => {
  const { trouble } = judgeWindow(AFTER_WARM_UP, { ...AFTER_WARM_UP, ...grown });
  expect(trouble).toEqual([expect.stringContaining(what)]);
});
