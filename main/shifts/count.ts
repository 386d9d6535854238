import type { CurrencyCode, Money } from '#shared/money.ts';
import { add, money, multiply, zero } from '#shared/money.ts';
import type { Counted, Pieces } from '#shared/shift.ts';

export function sumOf(counted: Counted, currency: CurrencyCode): Money {
  if (counted.kind === 'sum') return money(counted.amount, currency);
  return counted.pieces.reduce(
    (total, { value, pieces }) => add(total, multiply(money(value, currency), pieces)),
    zero(currency),
  );
}

/** Largest first; what nobody has is not worth a row. */
export const piecesOf = (counted: Counted): readonly Pieces[] =>
  counted.kind === 'sum'
    ? []
    : counted.pieces.filter(({ pieces }) => pieces > 0).sort((a, b) => b.value - a.value);
