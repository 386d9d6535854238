import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'vinr-lock-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets one in at a time and tells the other to wait', async () => {
  const lock = join(folder, 'lock');
  const events = [];
  let release = () => undefined;
  const held = new Promise((resolve) => (release = resolve));
  const first = withLock(lock, async () => (events.push('first in'), await held, events.push('first out')));
  while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const waiting = () => (events.push('waiting'), release());
  await Promise.all([first, withLock(lock, async () => events.push('second in'), waiting)]);
  expect(events).toEqual(['first in', 'waiting', 'first out', 'second in']);
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that has died', async () => {
  const lock = join(folder, 'lock');
  await mkdir(lock);
  await writeFile(join(lock, 'pid'), String(spawnSync(process.execPath, ['-e', '']).pid));
  expect(await withLock(lock, async () => 'in')).toBe('in');
});

it('frees the lock when the work fails', async () => {
  const lock = join(folder, 'lock');
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
