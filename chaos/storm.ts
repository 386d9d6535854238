import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AttemptSeen } from '../main/audit/attempt-seen.ts';
import { isOpen } from '../main/audit/attempt-seen.ts';
import { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';
import { auditProfile, keepProfile, newProfile } from './profile.ts';
import { freeTerminal, oneSale, putAside, type ShiftParts } from './shift.ts';
import { Shop } from './shop.ts';
import { TillProcess } from './till-process.ts';
import type { Mode, Weather } from './weather.ts';
import { FAIR, MODES, TURNS } from './weather.ts';

/** One payment in one weather. */
export interface Case {
  readonly path: 'lan' | 'cloud';
  readonly mode: Mode;
  readonly turn: number;
}

export type End = 'charged' | 'notCharged' | 'open' | 'none';

export interface StormOptions {
  readonly cases: readonly Case[];
  readonly seed: number;
  readonly tills: number;
  readonly keep: string;
  readonly say: (line: string) => void;
}

export interface StormResult {
  readonly ends: readonly { readonly of: Case; readonly end: End }[];
  readonly violations: number;
  readonly seconds: number;
}

const OUT: Weather = { mode: 'refuse', turn: 0, strikes: Infinity };
/** Whether there is a connection at all does not depend on turns. */
const AT_ONCE: readonly Mode[] = ['refuse', 'swapPeer'];

/** Everything that a proxy can do, on both paths, from every turn on. */
export function everyCase(): readonly Case[] {
  const modes = MODES.filter((mode) => mode !== 'pass');
  return (['lan', 'cloud'] as const).flatMap((path) =>
    modes.flatMap((mode) => {
      const turns = AT_ONCE.includes(mode) ? [0] : TURNS[path];
      return turns.map((turn) => ({ path, mode, turn }));
    }),
  );
}

/** Takes one payment in each weather, and audits each till against the bank after it. */
export async function storm({ cases, seed, tills, keep, say }: StormOptions): Promise<StormResult> {
  const began = performance.now();
  const directory = await mkdtemp(join(tmpdir(), 'vinr-storm-'));
  const shop = await Shop.open(tills);
  const left = [...cases];
  const ends: { of: Case; end: End }[] = [];
  let violations = 0;
  const judged = async (of: Case, profile: string, counter: Counter, before: number): Promise<number> => {
    const verdict = await auditProfile(profile, counter);
    ends.push({ of, end: endOf(verdict.attempts.slice(before)) });
    for (const what of verdict.violations)
      say(`${basename(profile)} ${of.path} ${of.mode} ${of.turn}: ${what}`);
    if (verdict.violations.length > 0) await keepProfile(profile, keep);
    violations += verdict.violations.length;
    return verdict.attempts.length;
  };
  const work = async (counter: Counter, index: number) => {
    for (let number = 1; left.length > 0; number += 1) {
      const profile = await newProfile(directory, `W${index}N${number}`, counter);
      const random = new Random(seed, `${index}/${number}`);
      const desk = await Desk.open(profile, counter, random);
      let attempts = 0;
      for (let of = left.shift(); of !== undefined; of = desk.isStuck ? undefined : left.shift()) {
        await desk.payIn(of);
        attempts = await judged(of, profile, counter, attempts);
      }
      await desk.close();
    }
  };
  try {
    await Promise.all(shop.counters.map(work));
  } finally {
    await shop.close();
    await rm(directory, { recursive: true, force: true });
  }
  return { ends, violations, seconds: Math.round(performance.now() - began) / 1000 };
}

/** One running till that is paid at in whatever weather. */
class Desk {
  readonly #process: TillProcess;
  readonly #parts: ShiftParts;

  private constructor(process: TillProcess, counter: Counter, random: Random) {
    this.#process = process;
    this.#parts = {
      till: process.till,
      counter,
      random,
      card: 'approved',
      occupied: new Set(),
      on: () => undefined,
    };
  }

  static async open(profile: string, counter: Counter, random: Random): Promise<Desk> {
    const process = new TillProcess(profile, () => undefined);
    await process.till.ready();
    return new Desk(process, counter, random);
  }

  /** Every terminal waits for an end that nobody can tell. */
  get isStuck(): boolean {
    return freeTerminal(this.#parts) === null;
  }

  async payIn({ path, mode, turn }: Case): Promise<void> {
    const { counter } = this.#parts;
    await counter.set('lan', path === 'lan' ? { mode, turn, strikes: 2 } : OUT);
    await counter.set('cloud', path === 'cloud' ? { mode, turn, strikes: 2 } : FAIR);
    let taken = false;
    for (let id = freeTerminal(this.#parts); id !== null && !taken; id = freeTerminal(this.#parts))
      taken = await oneSale(this.#parts, id);
    await counter.clear();
    await putAside(this.#parts);
  }

  async close(): Promise<void> {
    await this.#process.end();
  }
}

function endOf(attempts: readonly AttemptSeen[]): End {
  if (attempts.length === 0) return 'none';
  if (attempts.some(isOpen)) return 'open';
  return attempts.some((one) => one.standing === 'charged') ? 'charged' : 'notCharged';
}
