import { createHash } from 'node:crypto';
import type { Release } from './release.ts';
import { compareVersions } from './release.ts';

export interface Standing {
  /** The version that runs. */
  readonly installed: string;
  readonly platform: string;
  readonly arch: string;
  /** Of this till's journal. */
  readonly journal: { readonly format: number; readonly facts: Iterable<string> };
  /** Told from every other till by this; random, and no name of it. */
  readonly tillKey: string;
  /** Wall time, ms. */
  readonly now: number;
}

export type Verdict =
  /** The same version, an older one, or one that is not this till's turn yet. */
  | 'notNow'
  /** Signed, but for another kind of computer: somebody moved files about. */
  | 'otherComputer'
  /** Newer, but said too long ago: whoever says it again may be hiding what came after. */
  | 'expired'
  /** It could not read what this till has written. */
  | 'otherJournal'
  | 'newer';

/** Pure. An older version is never newer, whoever signed it: that is what keeps old faults out. */
export function judgeRelease(release: Release, standing: Standing): Verdict {
  const { installed, platform, arch, journal, tillKey, now } = standing;
  if (release.platform !== platform || release.arch !== arch) return 'otherComputer';
  if (compareVersions(release.version, installed) <= 0) return 'notNow';
  if (now > Date.parse(release.validUntil)) return 'expired';
  if (turnOf(tillKey, release.version) >= release.percent) return 'notNow';
  return canRead(release, journal) ? 'newer' : 'otherJournal';
}

const canRead = ({ journal }: Release, { format, facts }: Standing['journal']): boolean =>
  journal.format >= format && [...facts].every((type) => journal.facts.includes(type));

/** 0 to 99, evenly over tills, and in another order for each version: no till is always the first. */
export function turnOf(tillKey: string, version: string): number {
  return createHash('sha256').update(`${tillKey} ${version}`).digest().readUInt32BE(0) % 100;
}
