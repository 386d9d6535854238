import type { DayRange } from '#shared/calendar-day.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type {
  MoneyBridge,
  PathSums,
  ProductPage,
  ReportCheck,
  ReportSummary,
  ReportView,
} from '#shared/report.ts';
import type { Days } from './day-book.ts';
import type { Row, Rows } from './sums.ts';
import type { Tally } from './tally.ts';

/** How many of the best sold products a report begins with. */
export const TOP_PRODUCTS = 20;

/** A range and the one before it, as people see them. Pure. */
export function reportOf(
  now: Days & { readonly range: DayRange },
  before: { readonly whole: Tally; readonly range: DayRange },
  currency: CurrencyCode,
): ReportView {
  const { whole, days, range, otherCurrencies } = now;
  const { lineDiscount: line, basketDiscount: basket, list } = whole.sold;
  return {
    range,
    currency,
    summary: summaryOf(whole),
    before: { range: before.range, summary: summaryOf(before.whole) },
    hours: flat(whole.hours, (hour) => ({ hour })).toSorted((a, b) => a.hour - b.hour),
    days: days.map(({ day, tally: { sold } }) => ({ day, sales: sold.sales, total: sold.total })),
    categories: flat(whole.categories, (category) => ({ name: category?.name ?? null })).toSorted(byTotal),
    products: productsOf(whole, 0, TOP_PRODUCTS),
    tenders: flat(whole.tenders, ({ kind, label }) => ({ kind, label })).toSorted(
      (a, b) => b.taken - a.taken,
    ),
    bridge: bridgeOf(whole),
    taxes: flat(whole.taxes, ({ label, ratePpm }) => ({ label, ratePpm })).toSorted(
      (a, b) => b.ratePpm - a.ratePpm,
    ),
    staff: flat(whole.staff, (name) => ({ name })).toSorted(byTotal),
    discounts: { list, line, basket },
    givenUp: flat(whole.givenUp, (reason) => ({ reason })).toSorted((a, b) => b.count - a.count),
    declines: flat(whole.declines, (decline) => decline).toSorted((a, b) => b.count - a.count),
    paths: pathsOf(whole),
    checks: checksOf(whole),
    otherCurrencies,
  };
}

/** Best sold first; `from` counts from 0. */
export function productsOf({ products }: Tally, from: number, count: number): ProductPage {
  const rows = flat(products, ({ name }) => ({ name })).toSorted(byTotal);
  return { rows: rows.slice(from, from + count), count: products.size };
}

function flat<Named, Field extends string, As extends object>(
  rows: Rows<Named, Field>,
  name: (named: Named) => As,
): readonly (As & Row<Named, Field>['sums'])[] {
  return rows.list().map(({ named, sums }) => ({ ...name(named), ...sums }));
}

const byTotal = (a: Totalled, b: Totalled): number =>
  b.total - a.total || ((a.name ?? '') < (b.name ?? '') ? -1 : 1);
type Totalled = { readonly name: string | null; readonly total: number };

function summaryOf({ sold, money }: Tally): ReportSummary {
  const { sales, pieces, total, tax } = sold;
  const { tips, refunds, refunded } = money;
  return { sales, pieces, total, tax, tips, refunds, refunded };
}

function bridgeOf({ money }: Tally): MoneyBridge {
  const { sold, tips, rounding, twice, ahead, astray, refunded } = money;
  return { sold, tips, rounding, twice, ahead, astray, refunded };
}

/** What was counted sale by sale, against what was counted line by line, hour by hour, tender by tender. */
function checksOf(tally: Tally): readonly ReportCheck[] {
  const { sold, money } = tally;
  const expected = sold.total;
  const brought = sumOf(tally.tenders, ({ taken, back }) => taken - back);
  const { tips, rounding, twice, ahead, astray, refunded } = money;
  const explained = expected + tips + rounding + twice + ahead + astray - refunded;
  return [
    { of: 'tenders', counted: brought, expected: explained },
    { of: 'hours', counted: sumOf(tally.hours, ({ total }) => total), expected },
    { of: 'categories', counted: sumOf(tally.categories, ({ total }) => total), expected },
    { of: 'products', counted: sumOf(tally.products, ({ total }) => total), expected },
    { of: 'taxes', counted: sumOf(tally.taxes, ({ taxable, tax }) => taxable + tax), expected },
    { of: 'staff', counted: sumOf(tally.staff, ({ total }) => total), expected },
  ];
}

const sumOf = <Field extends string>(
  rows: Rows<unknown, Field>,
  of: (sums: Row<unknown, Field>['sums']) => number,
): number => rows.list().reduce((sum, { sums }) => sum + of(sums), 0);

function pathsOf({ paths, waits }: Tally): readonly PathSums[] {
  return paths
    .list()
    .filter(({ sums }) => sums.count > 0)
    .map(({ named: path, sums: { count } }) => {
      const samples = waits
        .list()
        .filter(({ named }) => named.path === path)
        .map(({ named: { ms }, sums }) => ({ ms, count: sums.count }))
        .toSorted((a, b) => a.ms - b.ms);
      return { path, count, p50: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
    });
}

/** The smallest length that this share of all samples did not exceed; `samples` are sorted. */
function quantile(
  samples: readonly { readonly ms: number; readonly count: number }[],
  share: number,
): number | null {
  const enough = share * samples.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { ms, count } of samples) if ((seen += count) >= enough) return ms;
  return null;
}
