import { describe, expect, it } from 'vitest';
import { KNOWN_FACTS } from '../journal/known-facts.ts';
import type { Standing } from './judge-release.ts';
import { judgeRelease, turnOf } from './judge-release.ts';
import type { Release } from './release.ts';
import { compareVersions, parseRelease } from './release.ts';

const release: Release = {
  product: 'com.vinr.pos',
  version: '0.10.0',
  platform: 'linux',
  arch: 'x64',
  file: { name: 'vinr-pos-0.10.0.AppImage', sha512: `${'A'.repeat(86)}==`, size: 1 },
  percent: 100,
  journal: { format: 3, facts: [...KNOWN_FACTS] },
  releasedAt: '2026-11-21T12:00:00.000Z',
  validUntil: '2027-02-19T12:00:00.000Z',
};
const standing: Standing = {
  installed: '0.9.12',
  platform: 'linux',
  arch: 'x64',
  journal: { format: 3, facts: ['till.started', 'sale.opened'] },
  tillKey: 'a',
  now: Date.UTC(2026, 11, 1),
};

describe('a release that is rightly signed', () => {
  it('is newer by number, not by letter', () => {
    expect(judgeRelease(release, standing)).toBe('newer');
    expect(compareVersions('0.10.0', '0.9.12')).toBeGreaterThan(0);
  });

  it('is never taken when it is the same or older: a downgrade is no update, whoever signed it', () => {
    for (const version of ['0.9.12', '0.9.11', '0.1.99', '0.0.1'])
      expect(judgeRelease({ ...release, version }, standing)).toBe('notNow');
  });

  it('is not taken when it is valid no longer, and no trouble when it is nothing new', () => {
    const late = { ...standing, now: Date.parse(release.validUntil) + 1 };
    expect(judgeRelease(release, { ...late, now: late.now - 1 })).toBe('newer');
    expect(judgeRelease(release, late)).toBe('expired');
    expect(judgeRelease(release, { ...late, installed: '0.10.0' })).toBe('notNow');
  });

  it('is not taken for another kind of computer', () => {
    expect(judgeRelease({ ...release, platform: 'win32' }, standing)).toBe('otherComputer');
    expect(judgeRelease({ ...release, arch: 'arm64' }, standing)).toBe('otherComputer');
  });

  it('is not taken when it could not read this till’s journal: old code under a new number', () => {
    const older = { format: 2, facts: release.journal.facts };
    expect(judgeRelease({ ...release, journal: older }, standing)).toBe('otherJournal');
    const poorer = { format: 3, facts: ['till.started'] };
    expect(judgeRelease({ ...release, journal: poorer }, standing)).toBe('otherJournal');
  });
});

describe('a staged roll-out', () => {
  const tills = Array.from({ length: 2_000 }, (_, index) => `till ${index}`);
  const having = (percent: number, version = release.version): string[] =>
    tills.filter(
      (tillKey) => judgeRelease({ ...release, version, percent }, { ...standing, tillKey }) === 'newer',
    );

  it('reaches about as many tills as it says, none at 0 and all at 100', () => {
    expect(having(0)).toEqual([]);
    expect(having(100)).toHaveLength(tills.length);
    expect(having(10).length / tills.length).toBeCloseTo(0.1, 1);
  });

  it('only grows: who had it at 10 has it at 50', () => {
    const many = new Set(having(50));
    expect(having(10).every((till) => many.has(till))).toBe(true);
  });

  it('begins with other tills each time', () => {
    const [first, second] = [having(10), having(10, '0.11.0')];
    const both = first.filter((till) => second.includes(till));
    expect(both.length).toBeLessThan(first.length / 2);
  });

  it('gives every turn from 0 to 99', () => {
    const turns = new Set(tills.map((till) => turnOf(till, '1.0.0')));
    expect([Math.min(...turns), Math.max(...turns), turns.size]).toEqual([0, 99, 100]);
  });
});

describe('a statement', () => {
  const bytes = (statement: unknown) => new TextEncoder().encode(JSON.stringify(statement));

  it('is read as it was written', () => expect(parseRelease(bytes(release))).toEqual(release));

  it('is nothing at all with a word too many, a name that is a path, or a version that is none', () => {
    const wrong = [
      { ...release, more: 1 },
      { ...release, file: { ...release.file, name: '../../etc/passwd' } },
      { ...release, file: { ...release.file, name: 'https://elsewhere.example/x' } },
      { ...release, file: { ...release.file, sha512: 'short' } },
      { ...release, version: '1.0' },
      { ...release, percent: 101 },
      { ...release, product: 'com.other' },
    ];
    expect(wrong.map((one) => parseRelease(bytes(one)))).toEqual(wrong.map(() => null));
    expect(parseRelease(new TextEncoder().encode('not json'))).toBeNull();
  });
});
