import * as v from 'valibot';
import type { Random } from '../soak/random.ts';
import type { Harvest } from './harvest.ts';
import { nasty } from './nasty.ts';

/** As much of a valibot schema as is needed to draw from it. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** One input for a row of the bridge: now and then a right one, mostly one that was right before something was done to it. */
export function drawInput(schema: v.GenericSchema, harvest: Harvest, random: Random): unknown {
  const right = drawRight(schema, harvest, random);
  if (random.chance(0.15)) return right;
  if (random.chance(0.1)) return nasty(random);
  let input = right;
  for (let left = random.between(1, 3); left > 0; left -= 1) input = spoilt(input, random);
  return input;
}

/** What the schema may take. Leaves come from what the till has shown, so that many are believed. */
function drawRight(schema: Schema, harvest: Harvest, random: Random): unknown {
  const { type, entries = {}, wrapped, item, options = [] } = schema;
  const draw = (inside: Schema): unknown => drawRight(inside, harvest, random);
  if (wrapped !== undefined) {
    if (random.chance(0.6)) return draw(wrapped);
    return type === 'nullable' ? null : undefined;
  }
  if (type === 'strict_object')
    return Object.fromEntries(Object.entries(entries).map(([name, inside]) => [name, draw(inside)]));
  if (item !== undefined) return Array.from({ length: random.between(0, 3) }, () => draw(item));
  if (type === 'variant' || type === 'union') return draw(one(options as Schema[], random));
  if (type === 'picklist') return one(options, random);
  if (type === 'literal') return schema.literal;
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'record') return {};
  return leaf(schema, harvest, random);
}

const TRIES = 40;

function leaf(schema: Schema, harvest: Harvest, random: Random): unknown {
  const pool: readonly (number | string)[] = schema.type === 'number' ? harvest.numbers : harvest.texts;
  for (let left = TRIES; left > 0; left -= 1) {
    const value = one(pool, random);
    if (v.safeParse(schema as unknown as v.GenericSchema, value).success) return value;
  }
  return one(pool, random);
}

const isBranch = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

/** The same with one thing wrong: somewhere inside, or all of it. */
function spoilt(input: unknown, random: Random): unknown {
  if (!isBranch(input) || random.chance(0.05)) return nasty(random);
  const copy = (Array.isArray(input) ? [...input] : { ...input }) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names.length === 0 ? 'x' : one(names, random);
  const inside = copy[name];
  if (isBranch(inside) && random.chance(0.5)) return { ...copy, [name]: spoilt(inside, random) };
  const deed = random.pick(['replace', 'replace', 'drop', 'add', 'wrap', 'bend'] as const);
  if (deed === 'replace') copy[name] = nasty(random);
  if (deed === 'drop') Reflect.deleteProperty(copy, name);
  if (deed === 'add') return withKey(copy, strangeKey(random), nasty(random));
  if (deed === 'wrap') copy[name] = [inside];
  if (deed === 'bend') copy[name] = bent(inside, random);
  return copy;
}

/** Nearly the same value. */
function bent(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return value + random.pick([-1, 1, 0.5, 1e9, -2 * value, Number.EPSILON]);
  if (typeof value === 'string')
    return random.pick([`${value}\u0000`, ` ${value}`, value.slice(0, 50).repeat(100), `${value}'`]);
  if (typeof value === 'boolean') return String(value);
  return value === null ? undefined : null;
}

/** A real key of that name, also where assigning would set the prototype. */
function withKey(to: Record<string, unknown>, key: string, value: unknown): unknown {
  Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
  return to;
}

const strangeKey = (random: Random): string =>
  random.pick([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'path',
    'url',
    '',
    'x'.repeat(5000),
    'ok',
  ]);

const one = <T>(choices: readonly T[], random: Random): T => {
  const [first, ...more] = choices;
  if (first === undefined) throw new RangeError('Nothing to choose from');
  return random.pick([first, ...more]);
};
