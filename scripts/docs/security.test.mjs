import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'SECURITY.md'), 'utf8');
const ASSERTIONS = 46;

/** Rows of the table: what is asserted, the files that enforce it, the tests that prove it. */
const rows = [...PAGE.matchAll(/^\| E(\d+) +\| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
  ([, number, says, places, cell]) => ({
    number: Number(number),
    says: says.trim(),
    cell: cell.trim(),
    places: [...places.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
    proofs: cell
      .trim()
      .split('<br>')
      .map((proof) => /^`(?<file>[^`]+)` › (?<text>.+?)\s*$/.exec(proof)?.groups),
  }),
);

/** What the page itself calls open, and says why. */
const [, open = ''] = PAGE.split('## Not proven here');
const named = [...open.matchAll(/^- \*\*(E\d+(?:, E\d+)*)\*\*/gm)].flatMap(([, some]) =>
  some.split(', ').map((one) => Number(one.slice(1))),
);
const isOpen = (number) => rowOf(number).cell === 'open' && named.includes(number);
const rowOf = (number) => rows.find((row) => row.number === number);

/** As it stands in the source, whichever quotes are around it. */
const holds = (file, text) => readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'").includes(text);

describe('the table of assertions', () => {
  it('has every assertion once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: ASSERTIONS }, (_, index) => index + 1),
    );
    for (const { number, says } of rows) expect(says.length, `E${number}`).toBeGreaterThan(20);
  });

  it.each(rows.filter(({ number }) => !isOpen(number)))(
    'E$number is enforced and proven by what is there',
    ({ places, proofs }) => {
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(existsSync(join(ROOT, place)), place).toBe(true);
      expect(proofs.length).toBeGreaterThan(0);
      for (const proof of proofs) {
        expect(proof, 'a proof is written as `file` › what it says').toBeDefined();
        expect(existsSync(join(ROOT, proof.file)), proof.file).toBe(true);
        expect(holds(proof.file, proof.text), `${proof.file} › ${proof.text}`).toBe(true);
      }
    },
  );

  it('names only assertions of its own among what is not proven', () => {
    expect(named.length).toBeGreaterThan(0);
    for (const number of named) expect(number).toBeLessThanOrEqual(ASSERTIONS);
  });
});
