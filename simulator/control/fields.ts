import type { Fields } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';

type Values = Fields['values'];

/** Reads one field of a control request; undefined when it is absent, a 400 problem when it is wrong. */
export function flag(values: Values, name: string): boolean | undefined {
  const value = values[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrong(name, 'true or false');
}

/** A whole number of at least `least`. */
export function whole(values: Values, name: string, least: number): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  throw wrong(name, `a whole number of at least ${least}`);
}

export function choice<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw wrong(name, `one of ${choices.join(', ')}`);
}

/** Refuses a field that this request does not have: a misspelt fault would prove nothing. */
export function onlyKnown(values: Values, known: readonly string[]): void {
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new HttpProblem(
      400,
      'invalid_parameter',
      `There is no ${unknown} here. Known: ${known.join(', ')}.`,
      {
        param: unknown,
      },
    );
}

/** The fields that are there, without the undefined ones. */
export function present<Shape extends object>(fields: {
  [Name in keyof Shape]: Shape[Name] | undefined;
}): Partial<Shape> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Shape>;
}

export function wrong(param: string, wanted: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', `${param} must be ${wanted}.`, { param });
}
