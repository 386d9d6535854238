import type { LocalMinute } from './catalogue.ts';
import { barcodeKey } from './codes.ts';
import type { CategoryId, ProductId, VariantId } from './ids.ts';
import { LARGEST_AMOUNT } from './limits.ts';
import { isMinute } from './local-minute.ts';

/** A product as somebody wants it. Amounts are minor units of the shop's currency. */
export interface ProductDraft {
  /** Null for a new one. */
  readonly id: ProductId | null;
  /** Which state of it was looked at (`EditedProduct.revision`): what others changed meanwhile is not written over. */
  readonly seen: string | null;
  readonly name: string;
  readonly category: DraftCategory;
  readonly taxClass: string;
  readonly pricing: DraftPricing;
  /** Empty for none. */
  readonly barcode: string;
  readonly favourite: boolean;
  /** Null: its category's. */
  readonly hue: number | null;
  readonly withdrawn: boolean;
  readonly variants: readonly DraftVariant[];
  readonly coming: readonly DraftPrice[];
}

export type DraftCategory =
  | { readonly kind: 'known'; readonly id: CategoryId }
  /** One that the shop did not have. */
  | { readonly kind: 'new'; readonly name: string };

export type DraftPricing =
  { readonly kind: 'fixed' | 'weighed'; readonly amount: number } | { readonly kind: 'open' };

export interface DraftVariant {
  /** Null for a new one. */
  readonly id: VariantId | null;
  readonly name: string;
  readonly amount: number;
  readonly barcode: string;
  readonly coming: readonly DraftPrice[];
}

export interface DraftPrice {
  readonly from: LocalMinute;
  readonly amount: number;
}

/** Where in a draft something is wrong. */
export type DraftField = 'name' | 'category' | 'tax' | 'price' | 'barcode' | 'variants' | 'coming';

export const DRAFT_PROBLEMS = [
  'missing',
  'tooLong',
  'control',
  'price',
  'badBarcode',
  /** In this draft, or at another product: `found` is its name. */
  'sameBarcode',
  'sameName',
  'comingTwice',
  /** That minute has begun. */
  'comingPast',
  /** What the cashier prices cannot have a price that comes. */
  'comingOpen',
  'tooMany',
  'unknown',
] as const;
export type DraftProblemKind = (typeof DRAFT_PROBLEMS)[number];

export interface DraftProblem {
  readonly kind: DraftProblemKind;
  readonly field: DraftField;
  readonly found: string;
}

export const LONGEST_NAME = { product: 120, variant: 60, category: 60 } as const;
export const MOST_VARIANTS = 30;
export const MOST_COMING = 20;
export const BARCODE = /^[\x21-\x7e]{1,64}$/;

/** What can be seen to be wrong with a draft by itself. Pure; the same for whoever types it and for main. */
export function problemsOf(draft: ProductDraft): readonly DraftProblem[] {
  const { name, category, pricing, barcode, variants, coming } = draft;
  const codes = [barcode, ...variants.map((variant) => variant.barcode)].filter((code) => code !== '');
  const names = variants.map((variant) => variant.name.trim().toLowerCase());
  return [
    ...nameProblems(name, 'name', LONGEST_NAME.product),
    ...(category.kind === 'new' ? nameProblems(category.name, 'category', LONGEST_NAME.category) : []),
    ...(draft.taxClass === '' ? [problem('missing', 'tax')] : []),
    ...(pricing.kind === 'open' ? [] : amountProblems(pricing.amount, 'price')),
    ...variants.flatMap((variant) => [
      ...nameProblems(variant.name, 'variants', LONGEST_NAME.variant),
      ...amountProblems(variant.amount, 'variants'),
      ...comingProblems(variant.coming),
    ]),
    ...codes.filter((code) => !BARCODE.test(code)).map((code) => problem('badBarcode', 'barcode', code)),
    ...repeated(codes.map(barcodeKey)).map((code) => problem('sameBarcode', 'barcode', code)),
    ...repeated(names).map((form) => problem('sameName', 'variants', form)),
    ...(variants.length > MOST_VARIANTS ? [problem('tooMany', 'variants', String(MOST_VARIANTS))] : []),
    ...comingProblems(coming),
    ...(pricing.kind === 'open' && coming.length > 0 ? [problem('comingOpen', 'coming')] : []),
  ];
}

export const problem = (kind: DraftProblemKind, field: DraftField, found = ''): DraftProblem => ({
  kind,
  field,
  found,
});

function nameProblems(name: string, field: DraftField, longest: number): readonly DraftProblem[] {
  const text = name.trim();
  if (text === '') return [problem('missing', field)];
  if (text.length > longest) return [problem('tooLong', field, String(longest))];
  return /\p{C}/u.test(text) ? [problem('control', field)] : [];
}

const amountProblems = (amount: number, field: DraftField): readonly DraftProblem[] =>
  Number.isSafeInteger(amount) && amount >= 0 && amount <= LARGEST_AMOUNT ? [] : [problem('price', field)];

const comingProblems = (coming: readonly DraftPrice[]): readonly DraftProblem[] => [
  ...coming.filter(({ from }) => !isMinute(from)).map(() => problem('missing', 'coming')),
  ...coming.flatMap(({ amount }) => amountProblems(amount, 'coming')),
  ...repeated(coming.map(({ from }) => from)).map((from) => problem('comingTwice', 'coming', from)),
  ...(coming.length > MOST_COMING ? [problem('tooMany', 'coming', String(MOST_COMING))] : []),
];

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => text !== '' && texts.indexOf(text) !== at);
