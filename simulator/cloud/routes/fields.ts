import { isRecord, type Fields } from '../../http/body.ts';
import { invalid } from './call.ts';

/** Text, or null when it is absent. Throws a 400 problem. */
export function text({ values }: Fields, name: string, longest = 255): string | null {
  const value = values[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value !== '' && value.length <= longest) return value;
  throw invalid(name, `text of 1 to ${longest} characters`);
}

export function requiredText(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (value === null) throw invalid(name, 'given');
  return value;
}

/** Positive minor units, or null when absent. */
export function amount({ encoding, values }: Fields, name: string): number | null {
  const given = values[name];
  if (given === undefined || given === null) return null;
  const value = encoding === 'form' && typeof given === 'string' ? Number(given) : given;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw invalid(name, 'a positive whole number of minor units');
}

/** A form writes it as text. */
export function flag({ values }: Fields, name: string): boolean {
  const value = values[name] ?? false;
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalid(name, 'true or false');
}

export function choice<Choice extends string>(
  { values }: Fields,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = values[name];
  if (value === undefined || value === null) return null;
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw invalid(name, `one of ${choices.join(', ')}`);
}

export function texts({ values }: Fields, name: string): readonly string[] | null {
  const value = values[name];
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value;
  throw invalid(name, 'a list of texts');
}

/** Names and texts, at most `most` of them. */
export function pairs({ values }: Fields, name: string, most: number): Readonly<Record<string, string>> {
  const value = values[name] ?? {};
  if (!isRecord(value) || Object.keys(value).length > most)
    throw invalid(name, `an object of at most ${most} pairs`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (typeof item !== 'string') throw invalid(`${name}.${key}`, 'text');
      return [key, item];
    }),
  );
}
