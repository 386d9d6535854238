import type { LocalMinute } from '#shared/catalogue.ts';
import type { ImportField, ImportProblemKind } from '#shared/catalogue-import.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { isMinute } from '#shared/local-minute.ts';
import { MOST_COMING } from '#shared/product-draft.ts';
import { priceIn } from '#shared/price-text.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { Row } from '../judge-catalogue.ts';

type Coming = NonNullable<Row['coming']>;

export type ReadComing =
  | { readonly ok: true; readonly coming: Coming }
  | {
      readonly ok: false;
      readonly kind: ImportProblemKind;
      readonly field: ImportField;
      readonly found: string;
    };

/** Prices that come, and their times, as two cells hold them. Pure. */
export function comingIn(
  prices: string,
  times: string,
  digits: number,
  { hasCome }: Pick<ShopTime, 'hasCome'>,
): ReadComing {
  const [texts, froms] = [parts(prices), parts(times)];
  if (texts.length !== froms.length || texts.length > MOST_COMING) return wrong('unpaired', 'from', times);
  const coming: Coming = [];
  for (const [at, text] of texts.entries()) {
    const price = priceIn(text, digits);
    if (typeof price === 'string') return wrong(price, 'newPrice', text);
    if (price.amount > LARGEST_AMOUNT) return wrong('price', 'newPrice', text);
    const from = minuteIn(froms[at] ?? '');
    if (from === null || coming.some((other) => other.from === from)) return wrong('time', 'from', times);
    if (hasCome(from)) return wrong('past', 'from', froms[at] ?? '');
    coming.push({ from, price: price.amount });
  }
  return { ok: true, coming: coming.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

const parts = (cell: string): readonly string[] =>
  cell.trim() === '' ? [] : cell.split(';').map((part) => part.trim());

const wrong = (kind: ImportProblemKind, field: ImportField, found: string): ReadComing => ({
  ok: false,
  kind,
  field,
  found,
});

/**
 * `2026-11-23 06:00`, `2026-11-23` (its first minute) or `23.11.2026 6:00`; null for anything else. With slashes
 * a day could be a month.
 */
export function minuteIn(text: string): LocalMinute | null {
  const [, year, month, day, time] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}:\d{2})(?::00)?)?$/.exec(text) ?? [];
  const [, ofDay, ofMonth, ofYear, atTime] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? +(\d{1,2}:\d{2})(?::00)?)?$/.exec(text) ?? [];
  const date = `${year ?? ofYear ?? ''}-${padded(month ?? ofMonth)}-${padded(day ?? ofDay)}`;
  const minute = `${date}T${(time ?? atTime ?? '00:00').padStart(5, '0')}`;
  return isMinute(minute) ? minute : null;
}

const padded = (figures = ''): string => figures.padStart(2, '0');
