import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '#shared/diagnosis.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { lineLog } from '../log.ts';
import { logReader } from './log-reader.ts';
import { LogWriter } from './log-writer.ts';

const BOUNDS = { bytes: 2_000, files: 5 };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-log-'));
  file = join(folder, 'profile', 'till.log');
});
afterEach(() => removeFolder(folder));

const kept = (): string[] => readdirSync(join(folder, 'profile')).sort();

/** As a till does: line after line, and it waits for none. */
async function wrote(from: number, to: number): Promise<void> {
  const writer = new LogWriter(file, BOUNDS);
  const log = lineLog(
    (line) => writer.write(line),
    () => 1_790_000_000_000,
  );
  for (let n = from; n < to; n += 1) {
    log.info(`event.${n}`);
    if (n % 7 === 0) await writer.flush();
  }
  await writer.close();
}

async function shown(before: number | null = null): Promise<{ lines: LogLine[]; next: number | null }> {
  const { lines, next } = await logReader(file)({ least: 'info', text: '', before });
  return { lines: [...lines], next };
}

async function everything(): Promise<string[]> {
  const all: LogLine[] = [];
  let next: number | null = null;
  do {
    const page = await shown(next);
    all.push(...page.lines);
    next = page.next;
  } while (next !== null);
  expect(new Set(all.map(({ offset }) => offset)).size).toBe(all.length);
  return all.map(({ event }) => event);
}

describe('a log that is written for years', () => {
  it('takes no more room than it may, and keeps the newest lines whole', async () => {
    await wrote(0, 1_000);
    const files = kept();
    expect(files).toHaveLength(BOUNDS.files);
    for (const name of files)
      expect(statSync(join(folder, 'profile', name)).size).toBeLessThanOrEqual(BOUNDS.bytes);
    const events = await everything();
    expect(events[0]).toBe('event.999');
    expect(events).toEqual(events.map((_, n) => `event.${999 - n}`));
    expect(events.length).toBeGreaterThan(100);
  });

  it('goes on where the last run ended', async () => {
    await wrote(0, 10);
    await wrote(10, 40);
    expect(await everything()).toEqual(Array.from({ length: 40 }, (_, n) => `event.${39 - n}`));
    expect(kept().length).toBeGreaterThan(1);
  });

  it('keeps the place of a line while the file under it gets its number', async () => {
    await wrote(0, 60);
    const first = await shown();
    expect(first.lines).toHaveLength(50);
    await wrote(60, 80);
    const second = await shown(first.next);
    expect(second.lines.map(({ event }) => event)).toEqual(
      Array.from({ length: 10 }, (_, n) => `event.${9 - n}`),
    );
  });

  it('writes one line that is larger than a file, and goes on', async () => {
    const writer = new LogWriter(file, BOUNDS);
    for (const line of ['small', 'x'.repeat(5_000), 'small again']) writer.write(line);
    await writer.close();
    expect(kept()).toEqual(['till.1.log', 'till.2.log', 'till.log']);
    expect(readFileSync(file, 'utf8')).toBe('small again\n');
  });

  it('survives a place where nothing can be written', async () => {
    writeFileSync(join(folder, 'profile'), 'a file where the folder should be');
    const writer = new LogWriter(file, BOUNDS);
    writer.write('lost');
    await writer.flush();
    rmSync(join(folder, 'profile'));
    writer.write('kept');
    await writer.close();
    expect(readFileSync(file, 'utf8')).toBe('kept\n');
  });
});
