// How many payments the real core works through in the soak's virtual world at 1 % loss, against plain hashing: what
// machines differ in, both feel.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { inRoot } from '../scripts/setup/paths.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { rounded } from './lib/statistics.mjs';

/** As many as the soak takes at 1 % loss. */
const PAYMENTS = 10_000;
/** As long as one entry of a journal. */
const ENTRY = Buffer.alloc(500, 'v');
const HASHES = 200_000;

/** @param {number} seed @returns {Promise<number>} microseconds of processor time for a payment */
async function payment(seed) {
  const args = [
    inRoot('dist/soak/cli.cjs'),
    '--payments',
    String(PAYMENTS),
    '--seed',
    String(seed),
    '--json',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return 60_000_000 / JSON.parse(stdout).atOnePercentLoss.perCpuMinute;
}

/** Microseconds of processor time for hashing 50 entries. */
function hashing() {
  const began = process.cpuUsage();
  for (let n = 0; n < HASHES; n += 1) createHash('sha256').update(ENTRY).digest();
  const { user, system } = process.cpuUsage(began);
  return ((user + system) / HASHES) * 50;
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `payment` against hashing, and payments for a minute of one core
 */
export async function measure({ rounds }) {
  let seed = 20_261_121;
  const samples = await interleave(
    { ours: () => payment((seed += 1)), hashing: () => Promise.resolve(hashing()) },
    { rounds: rounds(4) },
  );
  const cost = compare(samples.ours, samples.hashing, 'µs');
  return { payment: cost, paymentsPerCoreMinute: rounded(60_000_000 / cost.ours.median) };
}
