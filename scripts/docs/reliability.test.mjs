import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'RELIABILITY.md'), 'utf8');

/** Rows of the table of hazards: its number, and the places that prove it. */
const hazards = [...PAGE.matchAll(/^\| F(\d+) +\|.*\| (.*?) \|$/gm)].map(([, number, cell]) => ({
  number: Number(number),
  proofs: cell.split('<br>').map((proof) => /^`(?<file>[^`]+)` › (?<text>.+?)\s*$/.exec(proof)?.groups),
}));

/** As it stands in the source, whichever quotes are around it. */
const holds = (file, text) => readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'").includes(text);

describe('the table of hazards', () => {
  it('has every hazard once, in order', () => {
    expect(hazards.map(({ number }) => number)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
  });

  it.each(hazards)('F$number is proven by what is there', ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) {
      expect(proof, 'a proof is written as `file` › what it says').toBeDefined();
      expect(existsSync(join(ROOT, proof.file)), proof.file).toBe(true);
      expect(holds(proof.file, proof.text), `${proof.file} › ${proof.text}`).toBe(true);
    }
  });
});
