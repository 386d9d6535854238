import type { Smallness } from '../mutants/catch.ts';
import { catchMutant, smallnessOf } from '../mutants/catch.ts';
import { MUTANTS } from '../mutants/mutants.ts';
import type { Options } from '../options.ts';
import { count, median } from '../print.ts';

/** A planted bug must show within so many seeds. */
const MOST = 10_000;

interface Row {
  readonly name: string;
  /** Null when it was not caught. */
  readonly seeds: number | null;
  readonly small: Smallness | null;
}

/** Hunts every planted bug and makes what it finds small. Resolves to the lines to print. */
export async function mutantsCommand({ json }: Options): Promise<readonly string[]> {
  const rows: Row[] = [];
  for (const mutant of MUTANTS) {
    const caught = await catchMutant(mutant, MOST);
    if (caught === null) process.exitCode = 1;
    const small = caught === null ? null : await smallnessOf(caught);
    rows.push({ name: mutant.name, seeds: caught?.seeds ?? null, small });
  }
  const summary = summaryOf(rows);
  if (json) return [JSON.stringify({ ...summary, mutants: rows })];
  return [
    `${'planted bug'.padEnd(60)} ${'seeds'.padStart(6)} faults causes events`,
    ...rows.map(line),
    `${count(summary.caught)} of ${count(summary.planted)} caught; medians: ${summary.seeds} seeds, ${summary.faults} faults, ${summary.causes} causes, ${summary.events} events`,
  ];
}

function summaryOf(rows: readonly Row[]) {
  const caught = rows.flatMap(({ seeds }) => (seeds === null ? [] : [seeds]));
  const small = rows.flatMap((one) => (one.small === null ? [] : [one.small]));
  return {
    planted: rows.length,
    caught: caught.length,
    seeds: median(caught),
    faults: median(small.map(({ faults }) => faults)),
    causes: median(small.map(({ causes }) => causes)),
    events: median(small.map(({ events }) => events)),
  };
}

function line({ name, seeds, small }: Row): string {
  const cell = (figure: number | undefined) => String(figure ?? '–').padStart(6);
  return `${name.padEnd(60)} ${cell(seeds ?? undefined)} ${cell(small?.faults)} ${cell(small?.causes)} ${cell(small?.events)}`;
}
