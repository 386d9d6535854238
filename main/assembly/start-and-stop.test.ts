import { describe, expect, test } from 'vitest';
import type { Living } from './start-and-stop.ts';
import { startAll, stopAll } from './start-and-stop.ts';

/** Writes down when it began and ended, each a turn of the event loop after it was asked to. */
const slow = (name: string, heard: string[]): Living => ({
  start: () => later(() => heard.push(`${name} starts`)),
  stop: () => later(() => heard.push(`${name} stops`)),
});

const later = (work: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(() => {
      work();
      resolve();
    });
  });

describe('the parts of a till', () => {
  test('start and stop in one order, each after the one before', async () => {
    const heard: string[] = [];
    const quick: Living = { start: () => void heard.push('quick starts') };
    const parts = [slow('first', heard), quick, slow('last', heard)];
    await startAll(parts);
    await stopAll(parts);
    expect(heard).toEqual(['first starts', 'quick starts', 'last starts', 'first stops', 'last stops']);
  });

  test('do not start after one that failed', async () => {
    const heard: string[] = [];
    const failing: Living = { start: () => Promise.reject(new Error('no journal')) };
    await expect(startAll([failing, slow('next', heard)])).rejects.toThrow('no journal');
    expect(heard).toEqual([]);
  });
});
