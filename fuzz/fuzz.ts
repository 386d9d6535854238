import * as v from 'valibot';
import type { Result } from '#shared/app-error.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import { COMMANDS, QUERIES } from '#shared/ipc/channels.ts';
import { inputs } from '#shared/ipc/contract.ts';
import { Random } from '../soak/random.ts';
import { drawInput } from './draw-input.ts';
import type { FuzzedTill } from './fuzzed-till.ts';
import type { Harvest } from './harvest.ts';
import { harvestOf } from './harvest.ts';
import { wrongWith } from './judge-answer.ts';

/** What a right input sets in motion reaches beyond this computer, or takes long: only wrong ones are tried. */
const WRONG_ONLY: ReadonlySet<RequestName> = new Set<RequestName>([
  'hardware.find',
  'hardware.set',
  'preflight.start',
]);

const PATIENCE_MS = 60_000;

export interface Wish {
  readonly seed: number;
  /** For each channel. */
  readonly inputs: number;
  /** The most of them, for each channel, that are right and so do something. */
  readonly right: number;
}

export interface Found {
  readonly channels: number;
  /** Refused by their schema, and the journal as it was. */
  readonly refused: number;
  /** Let in, and answered by a service: done, or refused with a code. */
  readonly done: number;
  readonly declined: number;
  /** Each with the channel and the number of the input. */
  readonly troubles: readonly string[];
}

const CHANNELS: readonly RequestName[] = [...QUERIES, ...COMMANDS];

/** The same inputs twice over: first all that are wrong, on a till that stands still, then those that are right. */
export async function fuzz(till: FuzzedTill, wish: Wish): Promise<Found> {
  const harvest = await gather(till);
  const troubles: string[] = [];
  const loose = (error: unknown): void => void troubles.push(`nobody handled ${String(error)}`);
  process.on('unhandledRejection', loose);
  try {
    const before = till.written().length;
    const refused = await tryWrong(till, wish, harvest, troubles);
    const more = till.written().slice(before);
    if (more.length > 0) troubles.push(`refused inputs wrote ${more.join(', ')}`);
    const { done, declined } = await tryRight(till, wish, harvest, troubles);
    troubles.push(...till.bugs());
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
      troubles.push('prototypes were changed');
    return { channels: CHANNELS.length, refused, done, declined, troubles };
  } finally {
    process.off('unhandledRejection', loose);
  }
}

/** A sale on screen, and all that the till tells about itself. */
async function gather({ dispatch, view }: FuzzedTill): Promise<Harvest> {
  const ask = (name: RequestName, input: object) => dispatch(name, input);
  await ask('sale.scan', { commandId: 'fuzz-first', code: '4006381333931' });
  const catalogue = await ask('catalogue.get', {});
  const products = await ask('catalogue.search', { text: 'co' });
  const [first] = (products.ok ? products.value : []) as readonly { readonly id: string }[];
  if (first === undefined) throw new Error('The sample shop sells nothing that is called co…');
  await ask('sale.addProduct', { commandId: 'fuzz-second', productId: first.id });
  return harvestOf([view(), catalogue, products]);
}

/** The inputs of a channel; always the same ones. What Electron cannot carry, nobody can send. */
function* drawn(name: RequestName, { seed, inputs: count }: Wish, harvest: Harvest): Generator {
  const random = new Random(seed, name);
  for (let index = 0; index < count; index += 1) {
    const input = structuredClone(drawInput(inputs[name], harvest, random));
    yield isObject(input) && 'commandId' in input && random.chance(0.9)
      ? { ...input, commandId: `fuzz-${name}-${index}` }
      : input;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

async function tryWrong(till: FuzzedTill, wish: Wish, harvest: Harvest, troubles: string[]): Promise<number> {
  let refused = 0;
  for (const name of CHANNELS) {
    let index = 0;
    for (const input of drawn(name, wish, harvest)) {
      index += 1;
      if (v.safeParse(inputs[name], input).success) continue;
      const answer = await answered(till, name, input);
      const wrong = wrongWith(answer, till.never) ?? (isInvalid(answer) ? null : 'it was let in');
      if (wrong !== null) troubles.push(`${name} #${index}: ${wrong}: ${shown(answer)}`);
      refused += 1;
    }
  }
  return refused;
}

async function tryRight(
  till: FuzzedTill,
  wish: Wish,
  harvest: Harvest,
  troubles: string[],
): Promise<{ done: number; declined: number }> {
  const count = { done: 0, declined: 0 };
  for (const name of CHANNELS) {
    if (WRONG_ONLY.has(name)) continue;
    let tried = 0;
    let index = 0;
    for (const input of drawn(name, wish, harvest)) {
      index += 1;
      if (tried === wish.right) break;
      if (!v.safeParse(inputs[name], input).success) continue;
      tried += 1;
      const answer = await answered(till, name, input);
      const wrong = wrongWith(answer, till.never);
      if (wrong !== null) troubles.push(`${name} #${index}: ${wrong}: ${shown(answer)}`);
      count[answer.ok ? 'done' : 'declined'] += 1;
    }
  }
  return count;
}

/** Enough to know it by. */
const shown = (answer: unknown): string => JSON.stringify(answer).slice(0, 300);

const isInvalid = (answer: Result<unknown>): boolean => !answer.ok && answer.error.code === 'input.invalid';

/** Throws when it rejects or takes too long: no carrier of the bridge expects either. */
async function answered({ dispatch }: FuzzedTill, name: string, input: unknown): Promise<Result<unknown>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} gave no answer`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([dispatch(name, input), late]);
  } finally {
    clearTimeout(timer);
  }
}
