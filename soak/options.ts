import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Options {
  readonly command: 'soak' | 'mutants' | 'exhaustive';
  readonly payments: number;
  readonly seed: number;
  readonly json: boolean;
  /** Of the exhaustive layer: choices in one run, distinct states, minutes of wall time. */
  readonly depth: number;
  readonly states: number;
  readonly minutes: number;
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** Throws a RangeError that names the option when a number is none. */
export function readOptions(): Options {
  const numbers = { payments: TEXT, seed: TEXT, depth: TEXT, states: TEXT, minutes: TEXT };
  const { values } = parseArgs({ options: { ...numbers, json: FLAG, mutants: FLAG, exhaustive: FLAG } });
  const number = (name: keyof typeof numbers, usual: number): number => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`--${name} takes a whole number, 1 or more`);
    return value;
  };
  return {
    command: values.mutants ? 'mutants' : values.exhaustive ? 'exhaustive' : 'soak',
    payments: number('payments', 10_000),
    seed: number('seed', randomInt(1, 1_000_000_000)),
    json: values.json,
    depth: number('depth', 14),
    states: number('states', 2_000_000),
    minutes: number('minutes', 60),
  };
}
