import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';
import { Names } from './names.mjs';
import { papersIn } from './papers.mjs';
import { differences } from './samples.mjs';
import { SNIPPETS } from './snippets.mjs';

describe('the conformance runner', () => {
  it('reports itself skipped without the papers', () => {
    const say = (...args) =>
      execFileSync(process.execPath, [inRoot('scripts/conformance.mjs'), ...args], { encoding: 'utf8' });
    expect(say()).toContain('skipped: no --papers DIR');
    expect(say('--papers', tmpdir())).toMatch(/skipped: .* has no 000-cloud-api\.md/);
  });

  it('cuts a snippet out of a paper, to the letter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    writeFileSync(join(folder, 'a.md'), 'one\ntwo\n}three\n');
    const read = papersIn(folder);
    expect(await read({ paper: 'a.md', from: 2, to: 3, lastLength: 1 })).toBe('two\n}');
    expect(await read({ paper: 'a.md', from: 1, to: 1 })).toBe('one');
    rmSync(folder, { recursive: true });
  });

  it('knows every snippet once, in order', () => {
    const places = SNIPPETS.map(({ paper, from }) => `${paper} ${String(from).padStart(4, '0')}`);
    expect(places).toEqual([...new Set(places)].toSorted());
    for (const { from, to } of SNIPPETS) expect(to).toBeGreaterThanOrEqual(from);
  });
});

describe('names', () => {
  it('go in as ours and come back as they were asked', () => {
    const names = new Names();
    names.learn('tpay_sample', 'tpay_real');
    names.begin();
    expect(names.toOurs('/x/tpay_sample?terminalId=trm_7Hq3')).toBe('/x/tpay_real?terminalId=term_CT20_0042');
    expect(names.toSamples('tpay_real term_CT20_0042')).toBe('tpay_sample trm_7Hq3');
    names.begin();
    expect(names.toSamples('tpay_real')).toBe('tpay_real');
  });

  it('make every activation code a new one', () => {
    const names = new Names();
    const codes = [1, 2].map(() => names.toOurs('ACT-7X9K-2M4P'));
    expect(new Set(codes).size).toBe(2);
  });
});

describe('an answer differs from a sample', () => {
  it.each([
    [{ a: 1 }, { a: 2, b: 3 }, []],
    [{ a: 1 }, { a: '1' }, ['a']],
    [{ a: { b: 'x' } }, { a: {} }, ['a.b']],
    [{ a: null }, {}, []],
    [{ a: 'x' }, { a: null }, ['a']],
    [{ batteryLevel: 87 }, { batteryLevel: null }, []],
    [{ data: [{ id: 'x' }] }, { data: [] }, ['data[]']],
    [{ data: [{ id: 'x' }] }, { data: [{ id: 7 }] }, ['data[].id']],
  ])('%j, %j: %j', (sample, answer, expected) => expect(differences(sample, answer)).toEqual(expected));
});
