import { apportion } from '#shared/apportion.ts';
import { safe } from '#shared/exact.ts';
import type { PricedLine } from './basket.ts';

/** A priced line while it is being worked out: nobody else sees it before it is done. */
export type Draft = { -readonly [Field in keyof PricedLine]: PricedLine[Field] };

/** Spreads an amount over lines in proportion to what is left of each. */
export function shareOut(
  amount: number,
  lines: readonly Draft[],
  give: (line: Draft, share: number) => void,
): void {
  if (amount === 0) return;
  const shares = apportion(
    amount,
    lines.map((line) => line.net),
    (at) => lines[at]?.id ?? at,
  );
  let at = 0;
  for (const line of lines) give(line, shares[at++] ?? 0);
}

/** Throws a RangeError when it is too much to be counted exactly. */
export function sumOf(lines: readonly Draft[], amountOf: (line: Draft) => number): number {
  let sum = 0;
  for (const line of lines) sum += amountOf(line);
  return safe(sum);
}
