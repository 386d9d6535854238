import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SOURCES, sourceStamp } from './stamp.mjs';
import { targets } from './targets.mjs';

let root = '';
const stamp = () => sourceStamp(root, ['main', 'lock.json']);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vinr-stamp-'));
  await mkdir(join(root, 'main/deep'), { recursive: true });
  await writeFile(join(root, 'main/deep/a.ts'), 'one');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('stays while nothing changes', async () => expect(await stamp()).toBe(await stamp()));

it('changes with a source, a new source, or only its time', async () => {
  const seen = new Set([await stamp()]);
  await writeFile(join(root, 'main/deep/a.ts'), 'other');
  seen.add(await stamp());
  await utimes(join(root, 'main/deep/a.ts'), 1, 1);
  seen.add(await stamp());
  await writeFile(join(root, 'main/b.ts'), '');
  seen.add(await stamp());
  await writeFile(join(root, 'lock.json'), '{}');
  seen.add(await stamp());
  expect(seen.size).toBe(5);
});

it('does not care for tests, papers and what is built', async () => {
  const before = await stamp();
  await mkdir(join(root, 'main/dist'));
  for (const path of ['main/a.test.ts', 'main/README.md', 'main/dist/x.js'])
    await writeFile(join(root, path), 'x');
  expect(await stamp()).toBe(before);
});

it('looks at the room of everything that is built', () => {
  const rooms = targets().flatMap(({ entries }) => Object.values(entries).map((path) => path.split('/')[0]));
  expect(SOURCES).toEqual(expect.arrayContaining([...new Set(rooms)]));
});
