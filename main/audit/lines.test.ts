import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { lastLineIn, linesIn, withFile } from './lines.ts';

const MEGABYTE = 1024 * 1024;

function read(text: string): { readonly lines: readonly string[]; readonly last: string } {
  const file = join(temporaryDirectory(), 'bundle.jsonl');
  writeFileSync(file, text);
  return withFile(file, (source) => ({ lines: [...linesIn(source)], last: lastLineIn(source) }));
}

describe('the lines of a file', () => {
  it('are whole where a piece of the file ends inside one, and inside a letter', () => {
    const lines = ['é'.repeat(MEGABYTE - 7), 'short', 'x'.repeat(MEGABYTE), 'ü'];
    expect(read(`${lines.join('\n')}\n`)).toEqual({ lines, last: 'ü' });
  });

  it('are none of those that are empty, whatever the end', () => {
    expect(read('\n\none\n\ntwo')).toEqual({ lines: ['one', 'two'], last: 'two' });
    expect(read('')).toEqual({ lines: [], last: '' });
  });
});
