import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ImportColumn, ImportField, ImportPreview, ImportProblem } from '#shared/catalogue-import.ts';
import type { CurrencyCode } from '#shared/money.ts';
import { minorDigits } from '#shared/money.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import { shopClock, shopTime } from '#shared/shop-clock.ts';
import { replaceFile } from '../../settings/replace-file.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { currentProducts } from './current.ts';
import { decode } from './decode.ts';
import { exportSheet } from './export-sheet.ts';
import type { KnownHeadings } from './headings.ts';
import { fieldsOf } from './headings.ts';
import { judgeSheet } from './judge-sheet.ts';
import { compared } from './preview.ts';
import { problem, readSheet } from './read-sheet.ts';

export interface ShopFiles {
  /** `catalogue.json` of the profile. */
  readonly current: string;
  /** What it was before the latest import. */
  readonly before: string;
  readonly currency: CurrencyCode;
  /** Wall time, ms. */
  readonly now: number;
  /** The shop's, IANA. */
  readonly timeZone: string;
}

/** A task is done at one moment, however long it takes. */
export const timeOf = ({ now, timeZone }: Pick<ShopFiles, 'now' | 'timeZone'>): ShopTime =>
  shopTime(shopClock(timeZone), () => now);

export interface ImportTask extends ShopFiles {
  /** The sheet that a person chose. */
  readonly file: string;
  /** What a person has said about headings like these. */
  readonly headings: KnownHeadings;
  /** What a person has said about the columns of this very sheet; null: nothing. */
  readonly fields: readonly (ImportField | null)[] | null;
}

export type Prepared =
  | {
      readonly kind: 'refused';
      readonly problems: readonly ImportProblem[];
      readonly count: number;
      readonly columns: readonly ImportColumn[] | null;
    }
  | {
      readonly kind: 'columns';
      readonly problems: readonly ImportProblem[];
      readonly columns: readonly ImportColumn[];
    }
  | { readonly kind: 'ready'; readonly preview: ImportPreview; readonly content: CatalogueFileContent };

export type Progress = (read: number, lines: number) => void;

/** Two hundred thousand products are a quarter of this; what is larger is something else. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_PRODUCTS = 200_000;
/** Nobody corrects more of them before trying again. */
const SHOWN = 100;

/** Reads and judges a sheet and compares it with what is sold. Changes nothing. */
export function prepare(task: ImportTask, progress: Progress): Prepared {
  const { file, current, currency, headings, fields } = task;
  const time = timeOf(task);
  const text = textOf(file);
  if (typeof text !== 'string') return refused([text]);
  const lines = linesIn(text);
  const sheet = readSheet(
    text,
    (names) => (fields?.length === names.length ? fields : fieldsOf(names, headings)),
    (read) => progress(read, lines),
  );
  const { columns } = sheet;
  if (!sheet.ok && sheet.about === 'headings' && columns !== null)
    return { kind: 'columns', problems: sheet.problems, columns };
  if (!sheet.ok) return refused(sheet.problems, columns);
  if (sheet.rows.length === 0) return refused([problem('empty')]);
  if (sheet.rows.length > MOST_PRODUCTS)
    return refused([{ ...problem('tooMany'), found: String(MOST_PRODUCTS) }]);
  const { content, isShops } = currentProducts(current, currency, time);
  const sold = isShops ? content : { ...content, products: [] };
  const judged = judgeSheet(sheet.rows, {
    minorDigits: minorDigits(currency),
    current: sold,
    fields: sheet.fields,
    time,
  });
  if (judged.problems.length > 0) return refused(judged.problems, columns);
  const { newCategories, warnings, content: next } = judged;
  const told = { newCategories, warnings: warnings.slice(0, SHOWN), warningCount: warnings.length };
  const preview = { ...compared(sold, next), ...told, columns: sheet.columns, coming: comingIn(next) };
  return { kind: 'ready', content: next, preview };
}

const comingIn = ({ products }: CatalogueFileContent): number =>
  products.filter((product) => [product, ...product.variants].some(({ coming }) => coming !== undefined))
    .length;

const refused = (
  problems: readonly ImportProblem[],
  columns: readonly ImportColumn[] | null = null,
): Prepared => ({ kind: 'refused', problems: problems.slice(0, SHOWN), count: problems.length, columns });

function textOf(file: string): string | ImportProblem {
  try {
    if (statSync(file).size > MOST_BYTES)
      return { ...problem('tooLarge'), found: String(MOST_BYTES / 1024 / 1024) };
    const decoded = decode(readFileSync(file));
    return decoded.ok ? decoded.text : problem(decoded.kind);
  } catch {
    // Whatever the system says, the remedy is the same: let this user read the file.
    return problem('unreadable');
  }
}

const linesIn = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Puts the products in place, whole or not at all; what was there before is kept for the way back. */
export async function apply(content: CatalogueFileContent, { current, before }: ShopFiles): Promise<void> {
  if (existsSync(current)) await replaceFile(before, await readFile(current));
  await replaceFile(current, `${JSON.stringify(content, null, 1)}\n`);
}

/** Everything that is sold, the sample shop too, as a sheet. */
export const exported = (shop: ShopFiles): string =>
  exportSheet(currentProducts(shop.current, shop.currency, timeOf(shop)).content, shop.currency);
