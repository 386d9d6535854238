import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor, isOurs } from './app-files.ts';

const ROOT = join(sep, 'till', 'renderer');

const SLASHES = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '/./', '//', '/%2e/'];
const UPS = ['..', '%2e%2e', '.%2e', '%2e.', '%252e%252e', '..;', '\u2025', '%c0%ae%c0%ae'];
const ENDS = ['package.json', 'etc/passwd', 'main/index.cjs%00.html'];
const ways = SLASHES.flatMap((slash) =>
  UPS.flatMap((up) => ENDS.map((end) => `app://pos/assets${slash}${up}${slash}${up}${slash}${end}`)),
);

describe('what the pages may load', () => {
  it.each([
    ['app://pos/', 'index.html'],
    ['app://pos/setup/index.html', join('setup', 'index.html')],
    ['app://pos/assets/index-a1.js?x=1#y', join('assets', 'index-a1.js')],
  ])('%s is a file of theirs', (url, file) => expect(fileFor(url, ROOT)).toBe(join(ROOT, file)));

  it(`is never outside their folder, in ${ways.length} spellings`, () => {
    expect(ways.length).toBeGreaterThan(200);
    const outside = ways.filter((url) => !(fileFor(url, ROOT) ?? join(ROOT, 'x')).startsWith(ROOT + sep));
    expect(outside).toEqual([]);
  });

  it.each([
    'app://other/index.html',
    'app://pos.evil/index.html',
    'file:///etc/passwd',
    'https://pos/index.html',
    'app://pos/%',
    'app://pos/%E0%A4%A',
    'app://pos/index.html%00.js',
    'app://pos/..%2f..%2fetc/passwd',
    'not a url',
    '',
  ])('%s is nothing', (url) => expect(fileFor(url, ROOT)).toBeNull());
});

describe('a page of ours', () => {
  it.each(['app://pos/', 'app://pos/customer/index.html'])('%s', (url) => expect(isOurs(url)).toBe(true));

  it.each(['about:blank', 'data:text/html,x', 'app://pos', 'app://pos.evil/', 'app://evil/app://pos/', ''])(
    '%s is none',
    (url) => expect(isOurs(url)).toBe(false),
  );
});
