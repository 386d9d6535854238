import type { ChaosResult } from './chaos.ts';
import type { PowerCuts } from './power/power-cuts.ts';
import type { End, StormResult } from './storm.ts';
import type { Figures } from './tally.ts';

/** What a run came to: figures for machines, lines for people. */
export interface Report {
  readonly figures: object;
  readonly lines: readonly string[];
  readonly violations: number;
}

export function killReport(seed: number, { tally, seconds }: ChaosResult, ever: Figures): Report {
  const { kills, payments, unresolved, violations, byPoint } = tally.figures;
  const restartMs = { p50: tally.percentile(0.5), p95: tally.percentile(0.95), max: tally.percentile(1) };
  const { victims } = tally;
  const rows = Object.entries(byPoint).sort(([a], [b]) => a.localeCompare(b));
  const struck = Object.entries(victims).map(([name, number]) => `${name} ${number}`);
  return {
    violations,
    figures: {
      kills,
      payments,
      unresolved,
      violations,
      seconds,
      restartMs,
      seed,
      victims,
      byPoint,
      ever: ever.kills,
    },
    lines: [
      'kills at                            now     ever',
      ...rows.map(([name, number]) => row(name, number, ever.byPoint[name] ?? 0)),
      `killed: ${struck.join(', ')}`,
      `${count(kills)} kills in ${seconds.toFixed(1)} s (${(kills / seconds).toFixed(1)}/s), seed ${seed}`,
      `${count(payments)} payments, ${count(unresolved)} of them open, and shown, at the end`,
      `start to first view: p50 ${restartMs.p50} ms, p95 ${restartMs.p95} ms, max ${restartMs.max} ms`,
      `${violations} violations; on this machine so far ${count(ever.kills)} kills, ${count(ever.payments)} payments, ${ever.violations} violations`,
    ],
  };
}

export function stormReport(seed: number, { ends, violations, seconds }: StormResult): Report {
  const names = [...new Set(ends.map(({ of }) => `${of.path} ${of.mode}`))].sort();
  const how = (name: string, end: End) =>
    ends.filter(({ of, end: was }) => `${of.path} ${of.mode}` === name && was === end).length;
  const byMode = names.map((name) => {
    const [charged, notCharged, open] = [how(name, 'charged'), how(name, 'notCharged'), how(name, 'open')];
    return { name, charged, notCharged, open, none: how(name, 'none') };
  });
  return {
    violations,
    figures: { cases: ends.length, violations, seconds, seed, byMode },
    lines: [
      'weather                 charged  not charged  open and shown   no payment',
      ...byMode.map(
        ({ name, charged, notCharged, open, none }) =>
          `${name.padEnd(22)} ${pad(charged)}     ${pad(notCharged)}        ${pad(open)}     ${pad(none)}`,
      ),
      `${count(ends.length)} weathers in ${seconds.toFixed(1)} s, ${violations} violations, seed ${seed}`,
    ],
  };
}

export function powerReport(seed: number, { images, steps, byCut, violations }: PowerCuts): Report {
  return {
    violations: violations.length,
    figures: { images, steps, byCut, violations: violations.length, seed },
    lines: [
      ...violations,
      ...Object.entries(byCut).map(
        ([name, number]) => `what was not flushed, ${name.padEnd(8)} ${pad(number)}`,
      ),
      `${count(images)} images of a disk cut off at any of ${count(steps)} steps, ${violations.length} violations, seed ${seed}`,
    ],
  };
}

const count = (number: number): string => number.toLocaleString('en');
const pad = (number: number): string => count(number).padStart(8);
const row = (name: string, now: number, ever: number): string =>
  `  ${name.padEnd(28)} ${count(now).padStart(6)} ${pad(ever)}`;
