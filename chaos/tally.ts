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

  kill(point: string, victim: Victim): void {
    this.victims[victim] += 1;
    this.figures.kills += 1;
    this.figures.byPoint[point] = (this.figures.byPoint[point] ?? 0) + 1;
  }

  percentile(share: number): number {
    const sorted = [...this.restarts].sort((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  }
}

/** Adds this run's figures to those of every run before it on this machine; returns the sum. */
export async function addToTally(file: string, run: Figures): Promise<Figures> {
  const before = await readTally(file);
  const names = new Set([...Object.keys(before.byPoint), ...Object.keys(run.byPoint)]);
  const sum: Figures = {
    kills: before.kills + run.kills,
    payments: before.payments + run.payments,
    unresolved: before.unresolved + run.unresolved,
    violations: before.violations + run.violations,
    byPoint: Object.fromEntries(
      [...names].sort().map((name) => [name, (before.byPoint[name] ?? 0) + (run.byPoint[name] ?? 0)]),
    ),
  };
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, `${JSON.stringify(sum, null, 2)}\n`);
  return sum;
}

async function readTally(file: string): Promise<Figures> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? nothing() : (JSON.parse(text) as Figures);
}

const nothing = (): Figures => ({ kills: 0, payments: 0, unresolved: 0, violations: 0, byPoint: {} });
