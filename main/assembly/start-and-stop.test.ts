import { beforeEach, describe, expect, test } from 'vitest';
import { lineLog } from '../log.ts';
import type { NamedPart } from './start-and-stop.ts';
import { startAll, StopFailure, stopAll } from './start-and-stop.ts';

const logged: string[] = [];
const log = lineLog(
  (line) => logged.push(line),
  () => 0,
);
beforeEach(() => logged.splice(0));

/** Writes down when it began and ended, each a turn of the event loop after it was asked to. */
const slow = (name: string, heard: string[]): NamedPart => [
  name,
  {
    start: () => later(() => heard.push(`${name} starts`)),
    stop: () => later(() => heard.push(`${name} stops`)),
  },
];

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
    const quick: NamedPart = ['quick', { start: () => void heard.push('quick starts') }];
    const parts = [slow('first', heard), quick, slow('last', heard)];
    await startAll(parts, log);
    await stopAll(parts, log);
    expect(heard).toEqual(['first starts', 'quick starts', 'last starts', 'first stops', 'last stops']);
  });

  test('do not start after one that failed, and those before it end', async () => {
    const heard: string[] = [];
    const failing: NamedPart = ['failing', { start: () => Promise.reject(new Error('no journal')) }];
    const parts = [slow('before', heard), failing, slow('next', heard)];
    await expect(startAll(parts, log)).rejects.toThrow('no journal');
    expect(heard).toEqual(['before starts', 'before stops']);
  });

  test('all stop, whichever of them fail: the journal is closed, and each failure is logged once by name', async () => {
    const heard: string[] = [];
    const printing: NamedPart = ['printing', { stop: () => Promise.reject(new Error('no paper')) }];
    const devices: NamedPart = [
      'devices',
      {
        stop: () => {
          throw new Error('no port');
        },
      },
    ];
    const parts = [printing, slow('health', heard), devices, slow('journal', heard)];
    const failure: unknown = await stopAll(parts, log).catch((error: unknown) => error);
    expect(heard).toEqual(['health stops', 'journal stops']);
    expect(failure).toBeInstanceOf(StopFailure);
    expect(failure).toMatchObject({
      errors: [new Error('no paper'), new Error('no port')],
      message: 'The till did not end cleanly (printing: Error: no paper; devices: Error: no port).',
    });
    expect(logged.map((line) => (JSON.parse(line) as { incident: string }).incident)).toEqual([
      'stop-printing',
      'stop-devices',
    ]);
  });
});
