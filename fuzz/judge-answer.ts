import type { Result } from '#shared/app-error.ts';

/** Our own files, a line of a stack, a key. */
const INSIDE = /node:internal|\bat .+:\d+:\d+|\.[cm]?[jt]s:\d+|-----BEGIN/;

const LONGEST_FACT = 300;

/** What is wrong with an answer of the bridge; null for nothing. `never`: what no answer may hold. */
export function wrongWith(answer: Result<unknown>, never: readonly string[]): string | null {
  const text = JSON.stringify(answer);
  const told = never.find((one) => text.includes(one));
  if (told !== undefined) return `it tells ${told.slice(0, 6)}…`;
  if (answer.ok) return null;
  const { code, facts = {} } = answer.error;
  if (Object.keys(answer).sort().join() !== 'error,ok') return 'it is more than an error';
  if (code === 'internal') return 'a bug';
  if (!/^[a-z]+\.[a-zA-Z]+$/.test(code)) return 'its code is none';
  if (INSIDE.test(text)) return 'it shows the inside';
  const isFact = (fact: unknown): boolean =>
    typeof fact === 'number' || (typeof fact === 'string' && fact.length <= LONGEST_FACT);
  return Object.values(facts).every(isFact) ? null : 'its facts are not plain';
}
