import { afterEach, expect, it, vi } from 'vitest';
import { markPainted } from './paint-marks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  performance.clearMarks();
});

it('keeps the latest 200 marks, whichever revisions are painted', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  for (let revision = 0; revision < 1_500; revision += 3) markPainted(revision);
  for (let call = frames.shift(); call !== undefined; call = frames.shift()) call();
  const names = performance.getEntriesByType('mark').map(({ name }) => name);
  expect(names).toHaveLength(200);
  expect(names.at(-1)).toBe('line-painted:1497');
});
