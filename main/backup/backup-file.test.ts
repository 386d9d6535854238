import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link, GENESIS } from '../journal/chain.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { readBackup, readHeader, writeBackup } from './backup-file.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';

const code = newRecoveryCode(randomBytes);
const entries = link(
  GENESIS,
  1_790_000_000_000,
  Array.from({ length: 5_000 }, (_, n) => JSON.stringify({ n, filling: randomBytes(40).toString('hex') })),
);
const head = { seq: 5_000, hash: entries.at(-1)?.hash ?? '' };

async function* given() {
  await Promise.resolve();
  yield* entries;
}

async function backup(): Promise<string> {
  const file = join(temporaryDirectory(), 'one.vinrbackup');
  const files = [{ name: 'settings.json', text: '{"shop":"Corner Store"}' }];
  const size = await writeBackup(file, code, randomBytes(16), {
    till: 'till-2',
    at: 1_790_000_000_500,
    head,
    files,
    entries: given(),
  });
  expect(size).toBe((await readFile(file)).length);
  return file;
}

const all = async (file: string, with_ = code) => {
  const records = [];
  for await (const one of readBackup(file, with_)) records.push(one);
  return records;
};

describe('a backup', () => {
  it('gives back what was put in, and says in clear only whose it is', async () => {
    const file = await backup();
    const [first, ...rest] = await all(file);
    expect(first).toEqual({ kind: 'file', name: 'settings.json', text: '{"shop":"Corner Store"}' });
    expect(rest).toEqual(entries.map((entry) => ({ kind: 'entry', ...entry })));
    expect(await readHeader(file)).toMatchObject({ till: 'till-2', head });
    expect((await readFile(file)).includes('Corner Store')).toBe(false);
  });

  it('does not open with the code of another till', async () => {
    await expect(all(await backup(), newRecoveryCode(randomBytes))).rejects.toThrow(
      /does not open the backup/,
    );
  });

  it('is refused when any byte of it was changed', async () => {
    const file = await backup();
    const whole = await readFile(file);
    // One in the header's salt, one in each third of what is sealed, one at the very end.
    for (const at of [40, 300, Math.floor(whole.length / 2), whole.length - 1]) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await writeFile(file, changed);
      await expect(all(file), `byte ${at}`).rejects.toThrow(/backup/);
    }
  });

  it('is refused when its end is missing, wherever it was cut', async () => {
    const file = await backup();
    const whole = await readFile(file);
    const chunk = whole.indexOf('\n') + 1 + 4 + 16 + 64 * 1024;
    expect(whole.length).toBeGreaterThan(chunk);
    for (const length of [chunk, chunk - 1, chunk + 2, whole.length - 1]) {
      await writeFile(file, whole.subarray(0, length));
      await expect(all(file), `${length} bytes`).rejects.toThrow(/damaged or cut off/);
    }
  });

  it('says of another file that it is none', async () => {
    const file = join(temporaryDirectory(), 'letter.txt');
    await writeFile(file, 'Dear shop,');
    await expect(readHeader(file)).rejects.toThrow(/no backup of a till/);
  });
});

describe('a recovery code', () => {
  it('is read however somebody types it', () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readRecoveryCode(typed)).toBe(code);
  });

  it('shows a slip', () => {
    const sure = newRecoveryCode((bytes) => Uint8Array.from({ length: bytes }, (_, n) => n * 37));
    expect(readRecoveryCode(sure)).toBe(sure);
    expect(() => readRecoveryCode(`${sure.startsWith('7') ? '8' : '7'}${sure.slice(1)}`)).toThrow(/slip/);
    expect(() => readRecoveryCode(sure.slice(1))).toThrow(/28 letters and digits; this one has 27/);
  });
});
