import { expect, it } from 'vitest';
import type { WindowFootprint } from './window-footprint.ts';
import { judgeWindow } from './window-judge.ts';

const AFTER_WARM_UP: WindowFootprint = {
  heap: { objects: 4 * 2 ** 20, code: 4 * 2 ** 20 },
  nodes: 1_000,
  detached: 100,
  listeners: 50,
  main: { heap: 30 * 2 ** 20, descriptors: 60, resources: { TCPSocketWrap: 2 } },
};

const judged = (after: Partial<WindowFootprint>, halfway: Partial<WindowFootprint> = {}) =>
  judgeWindow({
    before: AFTER_WARM_UP,
    halfway: { ...AFTER_WARM_UP, ...halfway },
    after: { ...AFTER_WARM_UP, ...after },
  });

it('finds a window that holds what it held, also where V8 compiled much of it in the first half', () => {
  const compiled = { objects: 4.2 * 2 ** 20, code: 5 * 2 ** 20 };
  const { trouble, lines } = judged({ heap: compiled, detached: 109 }, { heap: compiled });
  expect(trouble).toEqual([]);
  expect(lines).toContain('objects of the page: 4.00 MiB → 4.20 MiB (+5.0 %)');
  expect(lines).toContain('of it compiled code: 4.00 MiB → 5.00 MiB → 5.00 MiB');
  expect(lines).toContain('nothing left open');
});

it.each<[string, Partial<WindowFootprint>]>([
  ['objects of the page', { heap: { objects: 4.4 * 2 ** 20, code: 4 * 2 ** 20 } }],
  ['heap of the page in the second half', { heap: { objects: 4 * 2 ** 20, code: 4.8 * 2 ** 20 } }],
  ['nodes', { nodes: 1_100 }],
  ['nodes in no document', { detached: 110 }],
  ['listeners', { listeners: 55 }],
  ['heap of the main process', { main: { ...AFTER_WARM_UP.main, heap: 33 * 2 ** 20 } }],
  ['TCPSocketWrap 2 → 3', { main: { ...AFTER_WARM_UP.main, resources: { TCPSocketWrap: 3 } } }],
  ['descriptors of the main process', { main: { ...AFTER_WARM_UP.main, descriptors: 66 } }],
])('says that %s grew', (what, grown) => {
  expect(judged(grown).trouble).toEqual([expect.stringContaining(what)]);
});
