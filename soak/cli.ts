import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Found, Soaked } from './soak.ts';
import { soak, soakLosses } from './soak.ts';
import type { Tally } from './tally.ts';

interface Options {
  readonly payments: number;
  readonly seed: number;
  readonly json: boolean;
}

const LOSS = 0.01;

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { payments: text, seed: text, json: { type: 'boolean', default: false } },
  });
  const number = (name: 'payments' | 'seed', usual: number): number => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`--${name} takes a whole number, 1 or more`);
    return value;
  };
  return {
    payments: number('payments', 10_000),
    seed: number('seed', randomInt(1, 1_000_000_000)),
    json: values.json,
  };
}

function jsonLine({ tally }: Soaked, losses: Tally, seed: number, seconds: number): string {
  const perMinute = Math.round((tally.payments / seconds) * 60);
  const { payments, schedules, violations, sortedFaults: faults } = tally;
  const unaidedAtOnePercentLoss = losses.unaidedShare;
  return JSON.stringify({
    payments,
    seconds,
    perMinute,
    violations,
    faults,
    seed,
    schedules,
    unaidedAtOnePercentLoss,
  });
}

function report({ tally }: Soaked, losses: Tally, seed: number, seconds: number): readonly string[] {
  const perMinute = (count: number) => Math.round((count / seconds) * 60).toLocaleString('en');
  const row = ([name, count]: [string, number]) =>
    `  ${name.padEnd(28)} ${count.toLocaleString('en').padStart(10)}`;
  return [
    `seed ${seed}`,
    `${tally.payments.toLocaleString('en')} payments in ${tally.schedules.toLocaleString('en')} schedules, ${seconds.toFixed(1)} s`,
    `${perMinute(tally.payments)} payments/min, ${perMinute(tally.schedules)} schedules/min`,
    'faults hit',
    ...Object.entries(tally.sortedFaults).map(row),
    'violations',
    ...Object.entries(tally.violations).map(row),
    `final without a person: ${percent(tally.unaidedShare)} here, ${percent(losses.unaidedShare)} at 1 % loss (${losses.payments.toLocaleString('en')} payments)`,
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

async function keep({ seed, story, test }: Found): Promise<void> {
  const path = `soak/regressions/seed-${seed}.test.ts`;
  await mkdir('soak/regressions', { recursive: true });
  await writeFile(path, test);
  process.stderr.write(`${story}written: ${path}\n`);
}

async function main(): Promise<void> {
  const { payments, seed, json } = readOptions();
  process.stderr.write(`seed ${seed}\n`);
  const began = performance.now();
  const soaked = await soak(payments, seed);
  const seconds = Math.round(performance.now() - began) / 1000;
  const losses = await soakLosses(Math.min(payments, 5_000), seed, LOSS);
  const { found } = soaked;
  if (json) process.stdout.write(`${jsonLine(soaked, losses, seed, seconds)}\n`);
  else process.stdout.write(`${report(soaked, losses, seed, seconds).join('\n')}\n`);
  if (found === null && Object.values(losses.violations).every((count) => count === 0)) return;
  if (found !== null) await keep(found);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
