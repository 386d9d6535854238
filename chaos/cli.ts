import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Random } from '../soak/random.ts';
import { chaos } from './chaos.ts';
import { cutPower } from './power/power-cuts.ts';
import { recordStore } from './power/recording.ts';
import { hasStrace } from './power/traced-store.ts';
import type { Report } from './report.ts';
import { killReport, powerReport, stormReport } from './report.ts';
import type { Case } from './storm.ts';
import { everyCase, storm } from './storm.ts';
import type { Figures } from './tally.ts';
import { addToTally, nothing } from './tally.ts';

const TALLY = 'out/chaos/tally.json';
const KEEP = 'out/chaos/broken';
const KILLS = 300;

const say = (line: string) => void process.stderr.write(`${line}\n`);

function readOptions() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { kills: text, weathers: text, images: text, seed: text, tills: text, json: flag },
  });
  const number = <T>(name: 'kills' | 'weathers' | 'images' | 'seed' | 'tills', usual: T, most: number) => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (value === usual || (Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most))
      return value;
    throw new RangeError(`--${name} takes a whole number from 1 to ${most}`);
  };
  return {
    kills: number('kills', null, 1_000_000),
    weathers: number('weathers', null, 100_000),
    images: number('images', null, 1_000_000),
    seed: number('seed', randomInt(1, 1_000_000_000), 4_294_967_295),
    tills: number('tills', 4, 20),
    json: values.json,
  };
}

/** Ctrl-C ends a run early; a second one ends the program. */
function interrupted(): AbortSignal {
  const end = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end.abort());
  return end.signal;
}

type Options = ReturnType<typeof readOptions>;

/** What was asked for; kills when nothing was. */
async function* runs({ kills, weathers, images, seed, tills }: Options): AsyncGenerator<Report> {
  if (kills !== null || (weathers === null && images === null)) {
    let ever = Promise.resolve(nothing());
    const save = (news: Figures): Promise<void> => {
      ever = ever.then(() => addToTally(TALLY, news));
      return ever.then(() => undefined);
    };
    const signal = interrupted();
    const result = await chaos({ kills: kills ?? KILLS, seed, tills, keep: KEEP, say, save, signal });
    yield killReport(seed, result, await ever);
  }
  if (weathers !== null) {
    yield stormReport(seed, await storm({ cases: drawn(weathers, seed), seed, tills, keep: KEEP, say }));
  }
  if (images === null) return;
  if (!hasStrace()) throw new Error('Power cuts need strace: apt-get install strace.');
  yield powerReport(seed, await cutPower(await recordStore(seed), images, seed));
}

/** So many of all weathers, none twice before each was had once. */
function drawn(number: number, seed: number): readonly Case[] {
  const random = new Random(seed, 'weathers');
  const cases: Case[] = [];
  while (cases.length < number) {
    const all = everyCase().map((of) => ({ of, place: random.next() }));
    cases.push(...all.sort((a, b) => a.place - b.place).map(({ of }) => of));
  }
  return cases.slice(0, number);
}

async function main(): Promise<void> {
  const options = readOptions();
  say(`seed ${options.seed}`);
  for await (const { figures, lines, violations } of runs(options)) {
    process.stdout.write(`${options.json ? JSON.stringify(figures) : lines.join('\n')}\n`);
    if (violations > 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
