import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine, LogPage } from '#shared/diagnosis.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { lineLog } from '../log.ts';
import { logReader } from './log-reader.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinr-log-'));
  file = join(folder, 'till.log');
});
afterEach(() => removeFolder(folder));

/** As the till writes it: `count` lines, each a second after the one before. */
function written(count: number, facts: (n: number) => Record<string, string>): string {
  let text = '';
  for (let n = 0; n < count; n += 1) {
    const log = lineLog(
      (line) => (text += `${line}\n`),
      () => n * 1000,
    );
    log[n % 10 === 3 ? 'warn' : 'info'](`event.${n}`, facts(n));
  }
  return text;
}

async function everything(query: { least: LogLine['level']; text: string }): Promise<readonly LogPage[]> {
  const pages: LogPage[] = [];
  let before: number | null = null;
  do {
    const page = await logReader(file)({ ...query, before });
    pages.push(page);
    before = page.next;
  } while (before !== null && pages.length < 100);
  return pages;
}

describe('the log, read from its end', () => {
  it('gives every line once, newest first, over blocks and pages, whatever its letters', async () => {
    writeFileSync(
      file,
      written(1_500, (n) => ({ words: `Zürich, مرحبا ${'x'.repeat(n % 200)}` })),
    );
    const pages = await everything({ least: 'info', text: '' });
    const events = pages.flatMap(({ lines }) => lines.map(({ event }) => event));
    expect(events).toEqual(Array.from({ length: 1_500 }, (_, n) => `event.${1_499 - n}`));
    expect(Math.max(...pages.map(({ lines }) => lines.length))).toBe(50);
    expect(pages[0]!.lines[0]).toMatchObject({ at: 1_499_000, level: 'info' });
    expect(pages[0]!.lines[0]!.text).toContain('Zürich, مرحبا x');
  });

  it('finds by gravity and by text', async () => {
    writeFileSync(
      file,
      written(100, (n) => ({ terminal: `Counter ${n % 7}` })),
    );
    const grave = await everything({ least: 'warn', text: '' });
    expect(grave.flatMap(({ lines }) => lines)).toHaveLength(10);
    const found = await everything({ least: 'info', text: 'counter 6' });
    expect(found.flatMap(({ lines }) => lines)).toHaveLength(14);
  });

  it('shows no secret that found its way in, and finds none by searching for it', async () => {
    const secrets = { key: 'sk_live_a1B2c3', card: '4242 4242 4242 4242', passphrase: 'correct-horse' };
    writeFileSync(file, written(1, () => secrets) + 'passphrase correct-horse, not by the till\n{"at":1}\n');
    const all = JSON.stringify(await everything({ least: 'info', text: '' }));
    for (const secret of ['a1B2c3', '4242', 'correct-horse']) {
      expect(all).not.toContain(secret);
      expect((await logReader(file)({ least: 'info', text: secret, before: null })).lines).toEqual([]);
    }
    expect(all).toContain('log.foreign');
  });

  it('says when there is none', async () => {
    const query = { least: 'info', text: '', before: null } as const;
    expect(await logReader(null)(query)).toEqual({ state: 'none', lines: [], next: null });
    expect(await logReader(file)(query)).toEqual({ state: 'none', lines: [], next: null });
  });
});
