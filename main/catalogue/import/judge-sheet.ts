import type { ImportField, ImportProblem, ImportProblemKind } from '#shared/catalogue-import.ts';
import { barcodeKey, hasGoodCheckDigit, looksLikeGtin } from '#shared/codes.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import { priceIn } from '#shared/price-text.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { findCategory, findTax, newCategory } from '../categories.ts';
import { pricedLike } from '../edit/changed-catalogue.ts';
import type { Row } from '../judge-catalogue.ts';
import { comingIn } from './coming-cells.ts';
import { isOpenPrice, unitIn, yesOrNo } from './headings.ts';
import type { SheetRow } from './read-sheet.ts';
import { shown } from './shown.ts';

export interface JudgeTerms {
  /** Of the shop's currency. */
  readonly minorDigits: number;
  /** What is sold now: its tax classes and categories are known, what the sheet has no column for stays. */
  readonly current: CatalogueFileContent;
  readonly fields: ReadonlySet<ImportField>;
  readonly time: ShopTime;
}

export interface JudgedSheet {
  readonly content: CatalogueFileContent;
  /** None of it is taken in while there is one. */
  readonly problems: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
  readonly newCategories: readonly string[];
}

type ProductRow = Row;
type VariantRow = ProductRow['variants'][number];
type Priced = Pick<VariantRow, 'coming'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const LONGEST = { name: 120, variantName: 60, category: 60 } as const;
const ID = /^[A-Za-z0-9_.-]{1,64}$/;
const BARCODE = /^[\x21-\x7e]{1,64}$/;

/** Rows as products, and everything that is wrong with them. Pure. */
export function judgeSheet(rows: readonly SheetRow[], terms: JudgeTerms): JudgedSheet {
  const judge = new SheetJudge(terms);
  for (const row of rows) if ((row.cells.variantOf ?? '') === '') judge.product(row);
  for (const row of rows) if ((row.cells.variantOf ?? '') !== '') judge.variant(row);
  return judge.verdict();
}

class SheetJudge {
  readonly #terms: JudgeTerms;
  readonly #known: ReadonlyMap<string, ProductRow>;
  readonly #knownVariants: ReadonlyMap<string, VariantRow>;
  /** By what a cell says. */
  readonly #taxes = new Map<string, string | undefined>();
  readonly #categories = new Map<string, string>();
  readonly #made: CatalogueFileContent['categories'] = [];
  readonly #products = new Map<string, Mutable<ProductRow>>();
  readonly #ids = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #problems: ImportProblem[] = [];
  readonly #warnings: ImportProblem[] = [];

  constructor(terms: JudgeTerms) {
    this.#terms = terms;
    const { products } = terms.current;
    this.#known = new Map(products.map((product) => [product.id, product]));
    const variants = products.flatMap((product) => product.variants);
    this.#knownVariants = new Map(variants.map((variant) => [variant.id, variant]));
  }

  product(row: SheetRow): void {
    const id = this.#id(row);
    const name = this.#name(row, LONGEST.name);
    const pricing = this.#pricing(row);
    const barcode = this.#barcode(row);
    const before = this.#known.get(id);
    const taxClass = this.#tax(row, before);
    const category = this.#category(row, before);
    const favourite = this.#yesNo(row, 'favourite', before?.favourite ?? false);
    const withdrawn = this.#yesNo(row, 'withdrawn', before?.withdrawn ?? false);
    const kept = before?.picture === undefined ? {} : { picture: before.picture };
    if (pricing.price === 'open' && (row.cells.newPrice ?? '') !== '')
      this.#wrong(row, 'comingOpen', 'newPrice', row.cells.newPrice ?? '');
    this.#products.set(id, {
      id,
      name,
      category,
      taxClass,
      ...pricing,
      ...barcode,
      favourite,
      variants: [],
      ...kept,
      ...this.#hue(row, before),
      ...(withdrawn && { withdrawn: true as const }),
      ...(pricing.price === 'open' ? {} : this.#coming(row, before)),
    });
  }

  variant(row: SheetRow): void {
    const of = row.cells.variantOf ?? '';
    const product = this.#products.get(of);
    if (product === undefined) {
      this.#wrong(row, 'noProduct', 'variantOf', of);
      return;
    }
    const id = this.#id(row);
    const name = this.#name(row, LONGEST.variantName);
    const barcode = this.#barcode(row);
    const { price } = this.#pricing(row);
    if (typeof price !== 'number') {
      this.#wrong(row, 'price', 'price', row.cells.price ?? '');
      return;
    }
    const coming = this.#coming(row, this.#knownVariants.get(id));
    const variant: VariantRow = { id, name, price, ...barcode, ...coming };
    product.variants = [...product.variants, variant];
  }

  verdict(): JudgedSheet {
    const { taxClasses, categories } = this.#terms.current;
    const products = [...this.#products.values()].map((product) => this.#priced(product));
    const used = new Set(products.map(({ category }) => category));
    const all = [...categories, ...this.#made].filter(({ id }) => used.has(id));
    return {
      content: { version: 1, taxClasses, categories: all, products },
      problems: this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      warnings: this.#warnings,
      newCategories: this.#made.map(({ name }) => name),
    };
  }

  /** Who prints labels asks since when a price is what it is. */
  #priced(product: ProductRow): ProductRow {
    const before = this.#known.get(product.id) ?? null;
    const since = pricedLike(before, product) ? before?.pricedAt : this.#terms.time.minute();
    return since === undefined ? product : { ...product, pricedAt: since };
  }

  #id(row: SheetRow): string {
    const { id = '', barcode = '' } = row.cells;
    const text = id === '' ? barcode : id;
    if (text === '') this.#wrong(row, 'missing', 'id', null);
    else if (!ID.test(text)) this.#wrong(row, 'badId', 'id', text);
    else if (this.#ids.has(text)) this.#wrong(row, 'sameId', 'id', String(this.#ids.get(text)));
    else this.#ids.set(text, row.line);
    return text;
  }

  #name(row: SheetRow, longest: number): string {
    return this.#text(row, 'name', longest);
  }

  #text(row: SheetRow, field: ImportField, longest: number): string {
    const text = row.cells[field] ?? '';
    if (text === '') this.#wrong(row, 'missing', field, null);
    else if (text.length > longest) this.#wrong(row, 'tooLong', field, String(longest));
    else if (/\p{C}/u.test(text)) this.#wrong(row, 'control', field, null);
    return text;
  }

  #pricing(row: SheetRow): Pick<ProductRow, 'price' | 'perKilogram'> {
    const { price = '', unit = '' } = row.cells;
    const by = unitIn(unit);
    if (by === null) this.#wrong(row, 'unit', 'unit', unit);
    if (isOpenPrice(price)) return { price: 'open' };
    if (price === '') this.#wrong(row, 'missing', 'price', null);
    else {
      const read = priceIn(price, this.#terms.minorDigits);
      if (typeof read === 'string') this.#wrong(row, read, 'price', price);
      else if (read.amount > LARGEST_AMOUNT) this.#wrong(row, 'price', 'price', price);
      else return by === 'kilogram' ? { perKilogram: read.amount } : { price: read.amount };
    }
    return { price: 0 };
  }

  #barcode(row: SheetRow): { readonly barcode?: string } {
    const code = row.cells.barcode ?? '';
    if (code === '') return {};
    if (!BARCODE.test(code)) this.#wrong(row, 'badBarcode', 'barcode', code);
    const key = barcodeKey(code);
    const line = this.#codes.get(key);
    if (line !== undefined) this.#wrong(row, 'sameBarcode', 'barcode', String(line));
    this.#codes.set(key, line ?? row.line);
    if (looksLikeGtin(code) && !hasGoodCheckDigit(code))
      this.#warnings.push({ kind: 'checkDigit', line: row.line, field: 'barcode', found: code });
    return { barcode: code };
  }

  /** Without a word about it: as it was, or the only one there is. */
  #tax(row: SheetRow, before: ProductRow | undefined): string {
    const said = row.cells.tax ?? '';
    const { taxClasses } = this.#terms.current;
    const only = taxClasses.length === 1 ? taxClasses[0]?.id : undefined;
    const found = said === '' ? (before?.taxClass ?? only) : this.#taxSaid(said);
    if (found === undefined) this.#wrong(row, said === '' ? 'missing' : 'unknownTax', 'tax', said);
    return found ?? '';
  }

  #taxSaid(said: string): string | undefined {
    if (!this.#taxes.has(said)) this.#taxes.set(said, findTax(said, this.#terms.current.taxClasses));
    return this.#taxes.get(said);
  }

  /** A name that nobody knows becomes a category of its own. */
  #category(row: SheetRow, before: ProductRow | undefined): string {
    const said = row.cells.category ?? '';
    if (said === '' && before !== undefined) return before.category;
    const name = this.#text(row, 'category', LONGEST.category);
    const all = [...this.#terms.current.categories, ...this.#made];
    const known = this.#categories.get(name) ?? findCategory(name, all);
    const id = known ?? this.#newCategory(name, all);
    this.#categories.set(name, id);
    return id;
  }

  #newCategory(name: string, others: CatalogueFileContent['categories']): string {
    const made = newCategory(name, others);
    this.#made.push(made);
    return made.id;
  }

  #yesNo(row: SheetRow, field: 'favourite' | 'withdrawn', before: boolean): boolean {
    if (!this.#terms.fields.has(field)) return before;
    const said = yesOrNo(row.cells[field] ?? '');
    if (said === null) this.#wrong(row, 'yesNo', field, row.cells[field] ?? '');
    return said ?? false;
  }

  #hue(row: SheetRow, before: ProductRow | undefined): Pick<ProductRow, 'hue'> {
    if (!this.#terms.fields.has('colour')) return before?.hue === undefined ? {} : { hue: before.hue };
    const said = row.cells.colour ?? '';
    if (said === '') return {};
    if (!/^(?:\d|1[01])$/.test(said)) this.#wrong(row, 'colour', 'colour', said);
    return { hue: Number(said) };
  }

  #coming(row: SheetRow, before: Priced | undefined): Priced {
    const { fields, minorDigits, time } = this.#terms;
    if (!fields.has('newPrice') && !fields.has('from'))
      return before?.coming === undefined ? {} : { coming: before.coming };
    const read = comingIn(row.cells.newPrice ?? '', row.cells.from ?? '', minorDigits, time);
    if (!read.ok) {
      this.#wrong(row, read.kind, read.field, read.found);
      return {};
    }
    return read.coming.length === 0 ? {} : { coming: read.coming };
  }

  #wrong({ line }: SheetRow, kind: ImportProblemKind, field: ImportField, found: string | null): void {
    this.#problems.push({ kind, line, field, found: found === null ? null : shown(found) });
  }
}
