import type { Expectations } from '../invariants.ts';

/** I21: every number is whole and exact, and whatever is money has a currency. */
export function checkFigures(seq: number, fact: unknown, expectations: Expectations): void {
  const wrong: string[] = [];
  findWrong(fact, '', wrong);
  expectations.expect('I21', wrong.length === 0, () => ({
    what: `entry ${seq}: ${wrong.join(', ')}`,
    entries: [seq],
  }));
}

/** Into one list, since this looks at every field of every fact. */
function findWrong(value: unknown, path: string, wrong: string[]): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) wrong.push(`${path} is not a whole number`);
  if (typeof value !== 'object' || value === null) return;
  if ('amount' in value && typeof value.amount === 'number' && !hasCurrency(value))
    wrong.push(`${path} has no currency`);
  for (const [field, inner] of Object.entries(value))
    if (typeof inner === 'number' || typeof inner === 'object') findWrong(inner, `${path}.${field}`, wrong);
}

const hasCurrency = (money: object): boolean =>
  'currency' in money && typeof money.currency === 'string' && /^[A-Z]{3}$/.test(money.currency);
