import type { DayRange } from '#shared/calendar-day.ts';
import { dayAfter, daysIn, rangeBefore } from '#shared/calendar-day.ts';
import type { ReportView } from '#shared/report.ts';

export const TODAY = '2026-11-21';

/** Two dozen products on an autumn day, or that much for every day of a range. */
export function reportOf(range: DayRange): ReportView {
  const times = daysIn(range);
  const hours = [4, 9, 14, 18, 22, 31, 38, 27, 21, 24, 33, 29, 12].map((sales, at) => ({
    hour: 7 + at,
    sales: sales * times,
    total: sales * times * 1_467,
  }));
  const sold = hours.reduce((sum, { total }) => sum + total, 0);
  const sales = hours.reduce((sum, one) => sum + one.sales, 0);
  const summary = {
    sales,
    pieces: sales * 3,
    total: sold,
    tax: 27_410 * times,
    tips: 18_250 * times,
    refunds: 3,
    refunded: 4_390,
  };
  return {
    range,
    currency: 'USD',
    summary,
    before: {
      range: rangeBefore(range),
      summary: {
        ...summary,
        total: Math.round(sold * 0.93),
        sales: sales + 12,
        tips: 0,
        refunds: 0,
        refunded: 0,
      },
    },
    hours,
    days: Array.from({ length: times }, (_, index) => {
      const share = 0.6 + ((index * 7) % 5) / 10;
      return {
        day: dayAfter(range.from, index),
        sales: Math.round((sales / times) * share),
        total: Math.round((sold / times) * share),
      };
    }),
    categories: [
      { name: 'Bakery', pieces: 412 * times, total: Math.round(sold * 0.44) },
      { name: 'Coffee', pieces: 288 * times, total: Math.round(sold * 0.31) },
      { name: 'Groceries', pieces: 120 * times, total: Math.round(sold * 0.2) },
      {
        name: null,
        pieces: 26 * times,
        total: sold - Math.round(sold * 0.44) - Math.round(sold * 0.31) - Math.round(sold * 0.2),
      },
    ],
    products: {
      count: 134,
      rows: [
        'Sourdough loaf',
        'Flat white',
        'Almond croissant',
        'Espresso',
        'Apples, Gala',
        'Rye bread, sliced',
        'Olive oil extra virgin 1 l',
        'Hot chocolate',
      ].map((name, at) => ({
        name,
        pieces: 92 - at * 9,
        grams: name.startsWith('Apples') ? 48_260 : 0,
        total: 68_540 - at * 6_120,
      })),
    },
    tenders: [
      { kind: 'card', label: 'visa', count: 121, taken: Math.round(sold * 0.52), back: 2_390 },
      { kind: 'card', label: 'mastercard', count: 74, taken: Math.round(sold * 0.3), back: 0 },
      {
        kind: 'cash',
        label: null,
        count: 81,
        taken: sold + 18_250 * times + 4 - Math.round(sold * 0.52) - Math.round(sold * 0.3),
        back: 2_000,
      },
    ],
    bridge: { sold, tips: 18_250 * times, rounding: 4, twice: 0, ahead: 0, astray: 0, refunded: 4_390 },
    taxes: [
      { label: 'Sales tax', ratePpm: 82_500, taxable: Math.round(sold * 0.4), tax: 21_300 * times },
      { label: 'Food tax', ratePpm: 20_000, taxable: Math.round(sold * 0.5), tax: 6_110 * times },
    ],
    staff: [
      {
        name: 'Ana',
        sales: Math.round(sales * 0.6),
        total: Math.round(sold * 0.62),
        tips: 11_400,
        discounts: 2_150,
        refunded: 2_390,
      },
      {
        name: 'Ben',
        sales: sales - Math.round(sales * 0.6),
        total: sold - Math.round(sold * 0.62),
        tips: 6_850,
        discounts: 900,
        refunded: 2_000,
      },
    ],
    discounts: { line: 1_850, basket: 1_200, list: 640 },
    givenUp: [
      { reason: 'customerLeft', count: 3, total: 4_120 },
      { reason: null, count: 7, total: 9_310 },
    ],
    declines: [
      { reason: 'insufficientFunds', code: 'insufficient_funds', count: 4 },
      { reason: 'otherCard', code: 'card_declined', count: 2 },
    ],
    paths: [
      { path: 'lan', count: 188, p50: 3, p95: 9 },
      { path: 'cloud', count: 13, p50: 214, p95: 640 },
    ],
    checks: [{ of: 'tenders', counted: sold, expected: sold }],
    otherCurrencies: [],
  };
}
