import { mkdir, writeFile } from 'node:fs/promises';
import type { Options } from '../options.ts';
import { count, percent, row } from '../print.ts';
import { unlikeThemselves } from '../run/determinism.ts';
import { drawFaults } from '../run/faults.ts';
import type { Found, Soaked } from '../run/soak.ts';
import { onePercentLoss, soak } from '../run/soak.ts';

/** Enough for a share in tenths of a per cent. */
const LOSS_PAYMENTS = 10_000;
/** Schedules that are played twice, whose traces must be the same. */
const TWICE = 1_000;

/** Schedules of faults, then the same loop with nothing but losses. Resolves to the lines to print. */
export async function soakCommand({ payments, seed, json }: Options): Promise<readonly string[]> {
  const soaked = await soak(payments, seed);
  const losses = await soak(Math.min(payments, LOSS_PAYMENTS), seed, onePercentLoss);
  const unlike = await unlikeThemselves(TWICE, seed, drawFaults);
  if (unlike.length > 0) {
    process.stderr.write(`played again, these seeds did something else: ${unlike.join(', ')}\n`);
    process.exitCode = 1;
  }
  for (const { found } of [soaked, losses]) {
    if (found === null) continue;
    await keep(found);
    process.exitCode = 1;
  }
  return json ? [jsonLine(seed, soaked, losses, unlike.length)] : report(soaked, losses, unlike.length);
}

const perMinute = ({ tally, seconds }: Soaked): number => Math.round((tally.payments / seconds) * 60);
const perCpuMinute = ({ tally, cpuSeconds }: Soaked): number =>
  Math.round((tally.payments / cpuSeconds) * 60);

function jsonLine(seed: number, soaked: Soaked, losses: Soaked, unlike: number): string {
  const { payments, schedules, violations, sortedFaults: faults } = soaked.tally;
  const atOnePercentLoss = {
    unaided: losses.tally.unaidedShare,
    perMinute: perMinute(losses),
    perCpuMinute: perCpuMinute(losses),
  };
  const { seconds, heapMegabytes } = soaked;
  const speed = { payments, seconds, perMinute: perMinute(soaked), perCpuMinute: perCpuMinute(soaked) };
  const playedTwice = { seeds: TWICE, unlike };
  const end = { seed, schedules, heapMegabytes, playedTwice, atOnePercentLoss };
  return JSON.stringify({ ...speed, violations, faults, ...end });
}

function report(soaked: Soaked, losses: Soaked, unlike: number): readonly string[] {
  const { tally, seconds, heapMegabytes } = soaked;
  return [
    `${count(tally.payments)} payments in ${count(tally.schedules)} schedules, ${seconds.toFixed(1)} s`,
    `${count(perMinute(soaked))} payments/min, ${count(perCpuMinute(soaked))} per minute of processor time`,
    `memory in use at the end: ${heapMegabytes} MB`,
    `final without a person: ${percent(tally.unaidedShare)}`,
    `${count(TWICE)} seeds played twice: ${unlike === 0 ? 'the same traces' : `${unlike} unlike themselves`}`,
    'faults hit',
    ...Object.entries(tally.sortedFaults).map(row),
    'violations',
    ...Object.entries(tally.violations).map(row),
    `at 1 % loss: ${percent(losses.tally.unaidedShare)} of ${count(losses.tally.payments)} payments final without a person, ${count(perMinute(losses))} payments/min, ${count(perCpuMinute(losses))} per minute of processor time`,
  ];
}

async function keep({ seed, story, test }: Found): Promise<void> {
  const path = `soak/regressions/seed-${seed}.test.ts`;
  await mkdir('soak/regressions', { recursive: true });
  await writeFile(path, test);
  process.stderr.write(`${story}written: ${path}\n`);
}
