import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryDirectory } from './journal/testing/temporary-directory.ts';
import { isDiskFull, writeWhole } from './whole-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryDirectory();
  file = join(folder, 'journal.jsonl');
});

async function* given(...pieces: readonly (string | Error)[]): AsyncGenerator<string> {
  await Promise.resolve();
  for (const piece of pieces) {
    if (typeof piece !== 'string') throw piece;
    yield piece;
  }
}

describe('a file that a person keeps', () => {
  it('holds what came piece by piece, for this user alone, and nothing else is left', async () => {
    await writeWhole(file, given('one\n', 'two\n'));
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });

  it('stays as it was when what should be in it ends in the middle', async () => {
    writeFileSync(file, 'of yesterday');
    const broken = new Error('the journal is gone');
    await expect(writeWhole(file, given('half', broken))).rejects.toBe(broken);
    expect(readFileSync(file, 'utf8')).toBe('of yesterday');
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });

  it.skipIf(process.platform !== 'linux')(
    'leaves nothing on a full disk, and says that it is full',
    async () => {
      symlinkSync('/dev/full', `${file}.part`);
      const failure: unknown = await writeWhole(file, given('one\n')).catch((error: unknown) => error);
      expect(isDiskFull(failure)).toBe(true);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('leaves nothing where it cannot take the place of what is there', async () => {
    mkdirSync(join(file, 'inside'), { recursive: true });
    await expect(writeWhole(file, 'one')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });
});
