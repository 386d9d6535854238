import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8').replaceAll("\\'", "'");

/** Rows of the table: what may happen, the story that plays it, the sentences that the cashier reads. */
const cases = [...read('docs', 'COUNTER.md').matchAll(/^\| (.+?) \| `(.+?)` › (.+?) \|(.*)\|$/gm)].map(
  ([, name, file, story, says]) => ({
    name: name.trim(),
    file,
    story: story.trim(),
    says: says.split('<br>').map((one) => one.trim()),
  }),
);

const ENGLISH = join('shared', 'words', 'en');
const words = readdirSync(join(ROOT, ENGLISH))
  .map((file) => read(ENGLISH, file))
  .join('\n');

describe('the dangerous cases of the counter', () => {
  it('has a row for each, and none twice', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)('$name is played as it says', ({ file, story, says }) => {
    const source = read(file);
    expect(source.includes(story), `${file} › ${story}`).toBe(true);
    for (const sentence of says) expect((source + words).includes(sentence), sentence).toBe(true);
  });
});
