import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Found, Soaked } from './run/soak.ts';
import { onePercentLoss, soak } from './run/soak.ts';

interface Options {
  readonly payments: number;
  readonly seed: number;
  readonly json: boolean;
}

/** Enough for a share in tenths of a per cent. */
const LOSS_PAYMENTS = 10_000;

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

const perMinute = ({ tally, seconds }: Soaked): number => Math.round((tally.payments / seconds) * 60);

function jsonLine(seed: number, soaked: Soaked, losses: Soaked): string {
  const { payments, schedules, violations, sortedFaults: faults } = soaked.tally;
  const atOnePercentLoss = { unaided: losses.tally.unaidedShare, perMinute: perMinute(losses) };
  const { seconds } = soaked;
  const speed = { payments, seconds, perMinute: perMinute(soaked) };
  return JSON.stringify({ ...speed, violations, faults, seed, schedules, atOnePercentLoss });
}

function report(seed: number, soaked: Soaked, losses: Soaked): readonly string[] {
  const { tally, seconds } = soaked;
  const schedulesPerMinute = Math.round((tally.schedules / seconds) * 60);
  return [
    `seed ${seed}`,
    `${count(tally.payments)} payments in ${count(tally.schedules)} schedules, ${seconds.toFixed(1)} s`,
    `${count(perMinute(soaked))} payments/min, ${count(schedulesPerMinute)} schedules/min`,
    `final without a person: ${percent(tally.unaidedShare)}`,
    'faults hit',
    ...Object.entries(tally.sortedFaults).map(row),
    'violations',
    ...Object.entries(tally.violations).map(row),
    `at 1 % loss: ${percent(losses.tally.unaidedShare)} of ${count(losses.tally.payments)} payments final without a person, ${count(perMinute(losses))} payments/min`,
  ];
}

const count = (number: number): string => number.toLocaleString('en');
const row = ([name, number]: [string, number]): string =>
  `  ${name.padEnd(28)} ${count(number).padStart(10)}`;
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
  const soaked = await soak(payments, seed);
  const losses = await soak(Math.min(payments, LOSS_PAYMENTS), seed, onePercentLoss);
  const lines = json ? [jsonLine(seed, soaked, losses)] : report(seed, soaked, losses);
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const { found } of [soaked, losses]) {
    if (found === null) continue;
    await keep(found);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
