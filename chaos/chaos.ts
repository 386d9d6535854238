import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Random } from '../soak/random.ts';
import { Career } from './career.ts';
import { FAIL_POINTS } from './fail-points.ts';
import { keepProfile } from './profile.ts';
import { Shop } from './shop.ts';
import type { Figures } from './tally.ts';
import { Tally } from './tally.ts';

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  /** Tills at work side by side. */
  readonly tills: number;
  /** Where the profiles of tills that broke something are kept. */
  readonly keep: string;
  readonly say: (line: string) => void;
  /** Told what is new whenever a till retires, so that a run that is cut short counts as far as it came. */
  readonly save: (news: Figures) => Promise<void>;
  /** Ends the run early. */
  readonly signal: AbortSignal;
}

export interface ChaosResult {
  readonly tally: Tally;
  /** Wall time. */
  readonly seconds: number;
}

/** Kills real tills until there were so many deaths, or one of them broke something. */
export async function chaos(options: ChaosOptions): Promise<ChaosResult> {
  const { kills, seed, tills, keep, say, save, signal } = options;
  const began = performance.now();
  const tally = new Tally();
  const directory = await mkdtemp(join(tmpdir(), 'vinr-chaos-'));
  const shop = await Shop.open(tills);
  const draw = inTurn(new Random(seed, 'points').between(0, FAIL_POINTS.length - 1));
  const kept = new Map<string, Promise<void>>();
  const fail = (what: string, profile: string) => {
    tally.figures.violations += 1;
    say(`${basename(profile)} ${what}`);
    // As it was at the first violation.
    if (!kept.has(profile)) kept.set(profile, keepProfile(profile, keep));
  };
  const isOver = () => signal.aborted || tally.figures.kills >= kills || tally.figures.violations > 0;
  const retired = () => save(tally.unsaved());
  const careers = shop.counters.map((counter, index) => {
    const name = `S${seed}C${index}`.slice(-10);
    const random = new Random(seed, name);
    return new Career({ counter, random, tally, directory, name, draw, fail, isOver, retired });
  });
  const ended = await Promise.allSettled(careers.map((career) => career.run()));
  await save(tally.unsaved());
  await Promise.all(kept.values());
  await shop.close();
  await rm(directory, { recursive: true, force: true });
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return { tally, seconds: Math.round(performance.now() - began) / 1000 };
}

/** Every fail point as often as every other. */
function inTurn(first: number) {
  let next = first;
  return () => {
    const point = FAIL_POINTS[(next += 1) % FAIL_POINTS.length];
    if (point === undefined) throw new RangeError('There are no fail points');
    return point;
  };
}
