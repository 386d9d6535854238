import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../main/settings/replace-file.ts';

/** What came of many lives. */
export interface Figures {
  kills: number;
  payments: number;
  /** Attempts that were still open, and shown, when their till retired. */
  unresolved: number;
  violations: number;
  /** Kills by fail point. */
  readonly byPoint: Record<string, number>;
}

/** Whom a kill struck: the till, the store that it forks, or both at once. */
export type Victim = 'till' | 'store' | 'both';

export class Tally {
  readonly figures: Figures = nothing();
  /** From the start of a process to its first view, ms. */
  readonly restarts: number[] = [];

  readonly victims: Record<Victim, number> = { till: 0, store: 0, both: 0 };
  #saved: Figures = nothing();

  kill(point: string, victim: Victim): void {
    this.victims[victim] += 1;
    this.figures.kills += 1;
    this.figures.byPoint[point] = (this.figures.byPoint[point] ?? 0) + 1;
  }

  /** What has come since this was last asked. */
  unsaved(): Figures {
    const news = difference(this.figures, this.#saved);
    this.#saved = structuredClone(this.figures);
    return news;
  }

  percentile(share: number): number {
    const sorted = [...this.restarts].sort((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  }
}

/** Adds this run's figures to those of every run before it on this machine; returns the sum. */
export async function addToTally(file: string, run: Figures): Promise<Figures> {
  const sum = combined(await readTally(file), run, (a, b) => a + b);
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, `${JSON.stringify(sum, null, 2)}\n`);
  return sum;
}

async function readTally(file: string): Promise<Figures> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? nothing() : (JSON.parse(text) as Figures);
}

export const nothing = (): Figures => ({ kills: 0, payments: 0, unresolved: 0, violations: 0, byPoint: {} });

const difference = (now: Figures, before: Figures): Figures => combined(now, before, (a, b) => a - b);

function combined(one: Figures, other: Figures, of: (a: number, b: number) => number): Figures {
  const names = [...new Set([...Object.keys(one.byPoint), ...Object.keys(other.byPoint)])].sort();
  return {
    kills: of(one.kills, other.kills),
    payments: of(one.payments, other.payments),
    unresolved: of(one.unresolved, other.unresolved),
    violations: of(one.violations, other.violations),
    byPoint: Object.fromEntries(
      names.map((name) => [name, of(one.byPoint[name] ?? 0, other.byPoint[name] ?? 0)]),
    ),
  };
}
