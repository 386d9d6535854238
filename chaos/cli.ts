import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { chaos } from './chaos.ts';
import type { ChaosResult } from './chaos.ts';
import type { Figures } from './tally.ts';
import { addToTally } from './tally.ts';

const TALLY = 'out/chaos/tally.json';
const KEEP = 'out/chaos/broken';

function readOptions() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { kills: text, seed: text, tills: text, json: { type: 'boolean', default: false } },
  });
  const number = (name: 'kills' | 'seed' | 'tills', usual: number, most: number): number => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
    throw new RangeError(`--${name} takes a whole number from 1 to ${most}`);
  };
  return {
    kills: number('kills', 300, 1_000_000),
    seed: number('seed', randomInt(1, 1_000_000_000), 4_294_967_295),
    tills: number('tills', 4, 20),
    json: values.json,
  };
}

function jsonLine(seed: number, { tally, seconds }: ChaosResult, ever: Figures): string {
  const { kills, payments, unresolved, violations, byPoint } = tally.figures;
  const restartMs = { p50: tally.percentile(0.5), p95: tally.percentile(0.95), max: tally.percentile(1) };
  const { victims } = tally;
  return JSON.stringify({
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
  });
}

function report(seed: number, { tally, seconds }: ChaosResult, ever: Figures): readonly string[] {
  const { kills, payments, unresolved, violations, byPoint } = tally.figures;
  const rows = Object.entries(byPoint).sort(([a], [b]) => a.localeCompare(b));
  return [
    'kills at',
    ...rows.map(([name, number]) => row(name, number, ever.byPoint[name] ?? 0)),
    `killed: ${Object.entries(tally.victims)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')}`,
    `${count(kills)} kills in ${seconds.toFixed(1)} s (${(kills / seconds).toFixed(1)}/s), ${count(payments)} payments, of which ${count(unresolved)} ended open and shown, seed ${seed}`,
    `start to first view: p50 ${tally.percentile(0.5)} ms, p95 ${tally.percentile(0.95)} ms, max ${tally.percentile(1)} ms`,
    `${violations} violations; ${count(ever.kills)} kills and ${ever.violations} violations in all runs on this machine`,
  ];
}

const count = (number: number): string => number.toLocaleString('en');
const row = (name: string, now: number, ever: number): string =>
  `  ${name.padEnd(28)} ${count(now).padStart(6)} ${count(ever).padStart(8)} ever`;

async function main(): Promise<void> {
  const { kills, seed, tills, json } = readOptions();
  process.stderr.write(`seed ${seed}\n`);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const result = await chaos({ kills, seed, tills, keep: KEEP, say });
  const ever = await addToTally(TALLY, result.tally.figures);
  const lines = json ? [jsonLine(seed, result, ever)] : report(seed, result, ever);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = result.tally.figures.violations === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
