import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Check } from './checks.ts';
import { isWrong } from './checks.ts';
import { playDay } from './day.ts';
import { judge } from './judge.ts';
import { Shop } from './shop.ts';

const VISITS = 600;
const SHIFTS = 3;
const TILLS = 2;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function readOptions(): { readonly seed: number; readonly visits: number } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { sales: text, seed: text } });
  const visits = Number(values.sales ?? VISITS);
  const seed = Number(values.seed ?? randomInt(1, 1_000_000_000));
  if (!Number.isSafeInteger(visits) || visits < TILLS * SHIFTS || visits > 100_000)
    throw new RangeError(`--sales takes a whole number from ${TILLS * SHIFTS} to 100000`);
  if (!Number.isSafeInteger(seed) || seed < 1) throw new RangeError('--seed takes a whole number from 1 up');
  return { seed, visits };
}

async function main(): Promise<number> {
  const { seed, visits } = readOptions();
  say(`A day of ${visits} customers at ${TILLS} tills in ${SHIFTS} shifts, seed ${seed}`);
  const shop = await Shop.open(seed, TILLS);
  try {
    const checks = await judge(await playDay(shop, { seed, visits, shifts: SHIFTS, say }));
    for (const check of checks) process.stdout.write(`${lineOf(check)}\n`);
    const wrong = checks.filter(isWrong).length;
    process.stdout.write(`${checks.length} figures, ${wrong} that differ\n`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await shop.close();
  }
}

const lineOf = (check: Check): string =>
  [
    isWrong(check) ? 'DIFFERS' : 'equal  ',
    check.counter,
    check.what.padEnd(44),
    String(check.first).padStart(10),
    String(check.second).padStart(10),
  ].join('  ');

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
