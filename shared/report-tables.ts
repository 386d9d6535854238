import type { Money } from './money.ts';
import { toDecimal } from './decimal.ts';
import type { ReportView } from './report.ts';
import type { Speech } from './words/speech.ts';
import { brandName } from './words/brands.ts';
import type { WordKey } from './words/catalogue.ts';

export const REPORT_TABLES = [
  'hours',
  'days',
  'categories',
  'products',
  'tenders',
  'bridge',
  'taxes',
  'staff',
  'discounts',
  'givenUp',
  'declines',
  'paths',
] as const;
export type ReportTableId = (typeof REPORT_TABLES)[number];

/** How the figures of a column are written. `share` is parts per million. */
export type Unit = 'amount' | 'count' | 'weight' | 'duration' | 'share';

/** One table of a report, as the screen, the paper and the file show it alike. */
export interface ReportTable {
  readonly id: ReportTableId;
  readonly title: string;
  /** What the rows are. */
  readonly rowTitle: string;
  readonly columns: readonly { readonly title: string; readonly unit: Unit }[];
  readonly rows: readonly ReportRow[];
  /** Null where a sum means nothing. */
  readonly totals: readonly (number | null)[] | null;
}

export interface ReportRow {
  readonly name: string;
  /** Small print beside the name. */
  readonly detail: string | null;
  /** Null: there is none. */
  readonly values: readonly (number | null)[];
}

/** Tables in the order of reading; one without rows is left out. Pure. */
export function reportTables(report: ReportView, speech: Speech): readonly ReportTable[] {
  return REPORT_TABLES.map((id) => tableOf(id, report, speech)).filter(({ rows }) => rows.length > 0);
}

export function tableOf(id: ReportTableId, report: ReportView, speech: Speech): ReportTable {
  return tables[id](report, speech);
}

const tables: Readonly<Record<ReportTableId, (report: ReportView, speech: Speech) => ReportTable>> = {
  hours: ({ hours }, speech) =>
    summed(
      'hours',
      speech,
      'hour',
      [SALES, TOTAL],
      hours.map(({ hour, sales, total }) => row(speech.hour(hour), [sales, total])),
    ),
  days: ({ days }, speech) =>
    summed(
      'days',
      speech,
      'day',
      [SALES, TOTAL],
      days.map(({ day, sales, total }) => row(speech.day(day), [sales, total])),
    ),
  categories: ({ categories }, speech) =>
    summed(
      'categories',
      speech,
      'category',
      [PIECES, TOTAL],
      categories.map(({ name, pieces, total }) =>
        row(name ?? speech.say('report.noCategory'), [pieces, total]),
      ),
    ),
  products: ({ products }, speech) =>
    table(
      'products',
      speech,
      'product',
      [PIECES, WEIGHT, TOTAL],
      products.rows.map(({ name, pieces, grams, total }) =>
        row(name, [pieces, grams === 0 ? null : grams, total]),
      ),
    ),
  tenders: ({ tenders }, speech) =>
    summed(
      'tenders',
      speech,
      'tender',
      [TIMES, TAKEN, BACK, LEFT],
      tenders.map((one) =>
        row(tenderName(one, speech), [one.count, one.taken, one.back, one.taken - one.back]),
      ),
    ),
  bridge: ({ bridge }, speech) => {
    const signed = { ...bridge, refunded: 0 - bridge.refunded };
    const parts = BRIDGE.filter((part) => part === 'sold' || signed[part] !== 0);
    return summed(
      'bridge',
      speech,
      'part',
      [AMOUNT],
      parts.map((part) => row(speech.say(`report.bridge.${part}`), [signed[part]])),
    );
  },
  taxes: ({ taxes }, speech) =>
    summed(
      'taxes',
      speech,
      'tax',
      [TAXABLE, TAX],
      taxes.map(({ label, ratePpm, taxable, tax }) => row(label, [taxable, tax], speech.percent(ratePpm))),
    ),
  staff: ({ staff }, speech) =>
    summed(
      'staff',
      speech,
      'person',
      [SALES, TOTAL, TIPS, DISCOUNTS, REFUNDED],
      staff.map((one) =>
        row(one.name ?? speech.say('report.nobody'), [
          one.sales,
          one.total,
          one.tips,
          one.discounts,
          one.refunded,
        ]),
      ),
    ),
  discounts: ({ discounts }, speech) =>
    summed(
      'discounts',
      speech,
      'kind',
      [AMOUNT],
      DISCOUNT_KINDS.filter((kind) => discounts[kind] !== 0).map((kind) =>
        row(speech.say(`report.discount.${kind}`), [discounts[kind]]),
      ),
    ),
  givenUp: ({ givenUp }, speech) =>
    summed(
      'givenUp',
      speech,
      'reason',
      [TIMES, AMOUNT],
      givenUp.map(({ reason, count, total }) =>
        row(speech.say(reason === null ? 'report.cleared' : `void.${reason}`), [count, total]),
      ),
    ),
  declines: ({ declines }, speech) =>
    summed(
      'declines',
      speech,
      'reason',
      [TIMES],
      declines.map(({ reason, code, count }) => row(speech.say(`declined.${reason}.detail`), [count], code)),
    ),
  paths: ({ paths }, speech) => {
    const all = paths.reduce((sum, { count }) => sum + count, 0);
    const share = (count: number): number => Math.round((count * 1_000) / all) * 1_000;
    return table(
      'paths',
      speech,
      'path',
      [TIMES, SHARE, HALF, MOST],
      paths.map(({ path, count, p50, p95 }) =>
        row(speech.say(`report.path.${path}`), [count, share(count), p50, p95]),
      ),
    );
  },
};

const BRIDGE = ['sold', 'tips', 'rounding', 'ahead', 'astray', 'twice', 'refunded'] as const;
const DISCOUNT_KINDS = ['line', 'basket', 'list'] as const;

interface Column {
  readonly word: WordKey;
  readonly unit: Unit;
}
const amount = (word: WordKey): Column => ({ word, unit: 'amount' });
const count = (word: WordKey): Column => ({ word, unit: 'count' });
const SALES = count('report.column.sales');
const PIECES = count('report.column.pieces');
const TIMES = count('report.column.times');
const TOTAL = amount('report.column.total');
const AMOUNT = amount('report.column.amount');
const TAKEN = amount('report.column.taken');
const BACK = amount('report.column.back');
const LEFT = amount('report.column.left');
const TAXABLE = amount('report.column.taxable');
const TAX = amount('report.column.tax');
const TIPS = amount('report.column.tips');
const DISCOUNTS = amount('report.column.discounts');
const REFUNDED = amount('report.column.refunded');
const WEIGHT: Column = { word: 'report.column.weight', unit: 'weight' };
const SHARE: Column = { word: 'report.column.share', unit: 'share' };
const HALF: Column = { word: 'report.column.half', unit: 'duration' };
const MOST: Column = { word: 'report.column.most', unit: 'duration' };

type RowTitle =
  'hour' | 'day' | 'category' | 'product' | 'tender' | 'part' | 'tax' | 'person' | 'kind' | 'reason' | 'path';

function table(
  id: ReportTableId,
  { say }: Speech,
  rowTitle: RowTitle,
  columns: readonly Column[],
  rows: readonly ReportRow[],
): ReportTable {
  const named = columns.map(({ word, unit }) => ({ title: say(word), unit }));
  return {
    id,
    title: say(`report.table.${id}`),
    rowTitle: say(`report.row.${rowTitle}`),
    columns: named,
    rows,
    totals: null,
  };
}

function summed(...parts: Parameters<typeof table>): ReportTable {
  const made = table(...parts);
  const totals = made.columns.map((_, at) =>
    made.rows.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  return { ...made, totals };
}

const row = (name: string, values: readonly (number | null)[], detail: string | null = null): ReportRow => ({
  name,
  detail,
  values,
});

function tenderName({ kind, label }: ReportView['tenders'][number], { say }: Speech): string {
  if (kind === 'cash') return say('report.tender.cash');
  if (kind === 'other') return label ?? say('report.tender.other');
  return label === null ? say('report.tender.card') : say('report.tender.brand', { brand: brandName(label) });
}

/** A figure for people. */
export function figureText(value: number | null, unit: Unit, currency: string, speech: Speech): string {
  if (value === null) return '–';
  switch (unit) {
    case 'amount':
      return speech.amount({ amount: value, currency } satisfies Money);
    case 'count':
      return speech.number(value);
    case 'weight':
      return speech.weight(value);
    case 'duration':
      return speech.duration(value);
    case 'share':
      return speech.percent(value);
  }
}

/** A figure for a spreadsheet: grams and ms as they are, a share in percent. */
export function plainFigure(value: number | null, unit: Unit, currency: string): string {
  if (value === null) return '';
  if (unit === 'amount') return toDecimal(value, currency);
  return String(unit === 'share' ? value / 10_000 : value);
}
