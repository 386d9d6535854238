import type { LocalMinute } from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import type { DraftPrice, DraftProblem, ProductDraft } from '#shared/product-draft.ts';
import { problem, problemsOf } from '#shared/product-draft.ts';
import type { ProductId } from '#shared/ids.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { withCategory } from '../categories.ts';
import type { Row } from '../judge-catalogue.ts';
import { fieldChanges } from './field-changes.ts';
import type { Changed, ChangeTerms, ProductChange } from './product-change.ts';

type Content = CatalogueFileContent;

/** Until a shop has so many, another fits. */
const MOST_PRODUCTS = 200_000;

/** The catalogue after a change, or why there is none. Pure but for the ids that new things get. */
export function changedCatalogue(content: Content, change: ProductChange, terms: ChangeTerms): Changed {
  if (change.kind === 'takeBack') return withoutComing(content, change.from, change.productId);
  return saved(content, change.draft, terms);
}

function saved(content: Content, draft: ProductDraft, terms: ChangeTerms): Changed {
  const { newId } = terms;
  const at = draft.id === null ? -1 : content.products.findIndex(({ id }) => id === draft.id);
  const before = content.products[at] ?? null;
  if (draft.id !== null && (before === null || terms.revision(before) !== draft.seen))
    return { ok: false, problem: null };
  const wrong = problemsOf(draft)[0] ?? misfit(content, draft, before, terms.time);
  if (wrong !== null) return { ok: false, problem: wrong };
  const { category, categories } = withCategory(content.categories, draft.category);
  const row = rowOf(draft, { id: draft.id ?? newId(), category, before, newId, time: terms.time });
  const products = before === null ? [...content.products, row] : content.products.with(at, row);
  const fact = {
    type: 'product.changed',
    productId: row.id as ProductId,
    name: row.name,
    ...(before === null && { added: true as const }),
    changes: fieldChanges(before, row, categories),
  } as const;
  return { ok: true, content: { ...content, categories, products }, rows: [row], fact };
}

/** What a draft cannot know by itself. */
function misfit(
  { products, taxClasses, categories }: Content,
  draft: ProductDraft,
  before: Row | null,
  { hasCome }: ShopTime,
): DraftProblem | null {
  const { category } = draft;
  if (!taxClasses.some(({ id }) => id === draft.taxClass)) return problem('unknown', 'tax');
  if (category.kind === 'known' && !categories.some(({ id }) => id === category.id))
    return problem('unknown', 'category');
  if (before === null && products.length >= MOST_PRODUCTS)
    return problem('tooMany', 'name', String(MOST_PRODUCTS));
  const past = allComing(draft).find(({ from }) => hasCome(from));
  if (past !== undefined) return problem('comingPast', 'coming', past.from);
  const other = codedAlike(products, draft, before);
  return other === null ? null : problem('sameBarcode', 'barcode', other.name);
}

const allComing = ({ coming, variants }: ProductDraft): readonly DraftPrice[] => [
  ...coming,
  ...variants.flatMap((variant) => variant.coming),
];

function codedAlike(products: readonly Row[], draft: ProductDraft, before: Row | null): Row | null {
  const keys = new Set([draft, ...draft.variants].filter(hasCode).map(({ barcode }) => barcodeKey(barcode)));
  if (keys.size === 0) return null;
  const carries = ({ barcode }: { readonly barcode?: string | undefined }): boolean =>
    barcode !== undefined && keys.has(barcodeKey(barcode));
  return products.find((one) => one !== before && [one, ...one.variants].some(carries)) ?? null;
}

const hasCode = ({ barcode }: { readonly barcode: string }): boolean => barcode !== '';

interface RowTerms {
  readonly id: string;
  readonly category: string;
  readonly before: Row | null;
  readonly newId: () => string;
  readonly time: ShopTime;
}

function rowOf(draft: ProductDraft, { id, category, before, newId, time }: RowTerms): Row {
  const { pricing } = draft;
  const row: Row = {
    id,
    name: draft.name.trim(),
    category,
    taxClass: draft.taxClass,
    ...(pricing.kind === 'weighed' && { perKilogram: pricing.amount }),
    ...(pricing.kind === 'fixed' && { price: pricing.amount }),
    ...(pricing.kind === 'open' && { price: 'open' as const }),
    ...coded(draft.barcode),
    favourite: draft.favourite,
    variants: draft.variants.map((variant) => ({
      id: variant.id ?? newId(),
      name: variant.name.trim(),
      price: variant.amount,
      ...coded(variant.barcode),
      ...comingRows(variant.coming),
    })),
    ...(before?.picture !== undefined && { picture: before.picture }),
    ...(draft.hue !== null && { hue: draft.hue }),
    ...(draft.withdrawn && { withdrawn: true as const }),
    ...comingRows(draft.coming),
  };
  const since = pricedLike(before, row) ? before?.pricedAt : time.minute();
  return since === undefined ? row : { ...row, pricedAt: since };
}

const coded = (barcode: string): Pick<Row, 'barcode'> => (barcode === '' ? {} : { barcode });

const comingRows = (coming: readonly DraftPrice[]): Pick<Row, 'coming'> =>
  coming.length === 0
    ? {}
    : {
        coming: coming
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          .map(({ from, amount }) => ({ from, price: amount })),
      };

/** Nobody needs a new label. */
export function pricedLike(before: Row | null, row: Row): boolean {
  if (before === null) return false;
  const prices = ({ price, perKilogram, variants }: Row): string =>
    JSON.stringify([price, perKilogram, variants.map((variant) => [variant.id, variant.price])]);
  return prices(before) === prices(row);
}

function withoutComing(content: Content, from: LocalMinute, productId: ProductId | null): Changed {
  const rows: Row[] = [];
  const products = content.products.map((row) => {
    if ((productId !== null && row.id !== productId) || !comesAt(row, from)) return row;
    const without = rowWithout(row, from);
    rows.push(without);
    return without;
  });
  if (rows.length === 0) return { ok: false, problem: null };
  const fact = { type: 'prices.takenBack', from, products: rows.length } as const;
  return { ok: true, content: { ...content, products }, rows, fact };
}

const comesAt = (row: Row, minute: LocalMinute): boolean =>
  [row, ...row.variants].some(({ coming = [] }) => coming.some(({ from }) => from === minute));

function rowWithout(row: Row, minute: LocalMinute): Row {
  const left = ({ coming = [] }: Pick<Row, 'coming'>) => coming.filter(({ from }) => from !== minute);
  const variants = row.variants.map((variant) => ({ ...variant, coming: left(variant) }));
  return { ...row, variants, coming: left(row) };
}
