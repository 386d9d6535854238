import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerTo } from './app-protocol.ts';

const root = mkdtempSync(join(tmpdir(), 'vinr-pages-'));
writeFileSync(join(root, 'there.css'), 'body {}');
afterAll(() => rmSync(root, { recursive: true }));

const ask = async (url: string, method = 'GET') => {
  const missing: string[] = [];
  const { statusCode = 200 } = await answerTo(url, method, root, (file) => missing.push(file));
  return { statusCode, missing };
};

it('gives a page its own files', async () => {
  expect(await ask('app://pos/there.css')).toEqual({ statusCode: 200, missing: [] });
});

it('tells of a file of the pages that is not there', async () => {
  expect(await ask('app://pos/gone.css')).toEqual({ statusCode: 404, missing: ['gone.css'] });
});

it.each(['app://pos/..%2f..%2fetc/passwd', 'app://evil/there.css', 'app://pos/there.exe'])(
  'tells nobody of %s, which is no file of theirs',
  async (url) => expect(await ask(url)).toEqual({ statusCode: 404, missing: [] }),
);

it('changes nothing', async () => {
  expect(await ask('app://pos/there.css', 'PUT')).toEqual({ statusCode: 404, missing: [] });
});
