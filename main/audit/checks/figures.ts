import type { Expectations } from '../invariants.ts';

/** I21: every number is whole and exact, and whatever is money has a currency. */
export function checkFigures(seq: number, fact: unknown, expectations: Expectations): void {
  const wrong = [...wrongFigures(fact, '')];
  expectations.expect('I21', wrong.length === 0, () => ({
    what: `entry ${seq}: ${wrong.join(', ')}`,
    entries: [seq],
  }));
}

function* wrongFigures(value: unknown, path: string): Generator<string> {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) yield `${path} is not a whole number`;
  if (typeof value !== 'object' || value === null) return;
  if ('amount' in value && typeof value.amount === 'number' && !hasCurrency(value))
    yield `${path} has no currency`;
  for (const [field, inner] of Object.entries(value)) yield* wrongFigures(inner, `${path}.${field}`);
}

const hasCurrency = (money: object): boolean =>
  'currency' in money && typeof money.currency === 'string' && /^[A-Z]{3}$/.test(money.currency);
