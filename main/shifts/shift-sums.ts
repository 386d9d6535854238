import { money } from '#shared/money.ts';
import type { ShiftSums } from '#shared/shift.ts';
import type { Counted } from './card-words.ts';
import type { Takings } from './takings.ts';

/** A shift's takings as reports show them. Pure. */
export function sumsOf({ currency, tally, words }: Takings): ShiftSums {
  const of = (amount: number) => money(amount, currency);
  const tallied = ({ count, amount }: Counted) => ({ count, amount: of(amount) });
  const { sold, money: moved, taxes, tenders, givenUp } = tally;
  const voids = givenUp.list().filter(({ named }) => named !== null);
  const together = (field: 'count' | 'total') => voids.reduce((all, { sums }) => all + sums[field], 0);
  return {
    sales: { count: sold.sales, amount: of(sold.total) },
    net: of(sold.total - sold.tax),
    tax: of(sold.tax),
    taxes: taxes
      .list()
      .filter(({ named }) => named.ratePpm > 0)
      .map(({ named: { label, ratePpm }, sums }) => {
        return { label, ratePpm, taxable: of(sums.taxable), amount: of(sums.tax) };
      })
      .sort((a, b) => b.ratePpm - a.ratePpm),
    discounts: of(sold.lineDiscount + sold.basketDiscount),
    overrides: of(sold.list),
    voids: { count: together('count'), amount: of(together('total')) },
    tenders: tenders.list().map(({ named: { kind, label }, sums: { count, taken, back } }) => {
      return { kind, label, count, taken: of(taken), back: of(back) };
    }),
    tips: of(moved.tips),
    rounding: of(moved.rounding),
    refunds: { count: moved.refunds, amount: of(moved.refunded) },
    ahead: of(moved.ahead),
    astray: of(moved.astray + moved.twice),
    paths: words.paths.list().map(({ named: path, sums }) => ({ path, ...tallied(sums) })),
    provisional: tallied(words.provisional),
    byHand: tallied(words.byHand),
  };
}
