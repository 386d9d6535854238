import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bringBack, keepPrevious, previousOf } from './previous-program.ts';

let folder: string;
let program: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-previous-'));
  program = join(folder, 'vinr-pos-0.1.0-linux-x86_64.AppImage');
  writeFileSync(program, 'version one', { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is back in its place and can be run, when what should replace it went missing or came in part', async () => {
  for (const left of [null, 'half of ver']) {
    await keepPrevious(program);
    rmSync(program);
    if (left !== null) writeFileSync(program, left);
    await bringBack(program);
    expect(readFileSync(program, 'utf8')).toBe('version one');
    expect(statSync(program).mode & 0o777).toBe(0o755);
    expect(existsSync(previousOf(program))).toBe(false);
  }
});

it('stays what it was while another is put in its place, and there is one of them however often', async () => {
  await keepPrevious(program);
  rmSync(program);
  const next = join(folder, 'vinr-pos-0.2.0-linux-x86_64.AppImage');
  writeFileSync(next, 'version two');
  expect(readFileSync(previousOf(next), 'utf8')).toBe('version one');
  await keepPrevious(next);
  expect(readFileSync(previousOf(next), 'utf8')).toBe('version two');
  expect(readdirSync(folder)).toHaveLength(2);
});

it('is not kept where there is none', async () => {
  await expect(keepPrevious(join(folder, 'gone.AppImage'))).rejects.toThrow('ENOENT');
});
