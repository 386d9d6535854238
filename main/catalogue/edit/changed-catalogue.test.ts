import { describe, expect, it } from 'vitest';
import type { ProductId } from '#shared/ids.ts';
import type { ProductDraft } from '#shared/product-draft.ts';
import { shopClock, shopTime } from '#shared/shop-clock.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import { productOf, type Row } from '../judge-catalogue.ts';
import { changedCatalogue } from './changed-catalogue.ts';
import { draftLike } from './testing/draft-like.ts';
import { revisionOf } from './revision.ts';

/** Six in the evening in Tokyo, where the shop is. */
const time = shopTime(shopClock('Asia/Tokyo'), () => Date.UTC(2026, 10, 21, 9, 0));
const revision = (row: Row) => revisionOf(productOf(row, 'EUR'));
const milk: Row = {
  id: 'milk',
  name: 'Milk',
  category: 'dairy',
  taxClass: 'food',
  price: 185,
  barcode: '4006381333931',
  favourite: false,
  variants: [{ id: 'milk-2', name: 'Two litres', price: 340, barcode: 'M-2' }],
};
const tea: Row = { ...milk, id: 'tea', name: 'Tea', barcode: 'T-1', variants: [] };
const shop: CatalogueFileContent = {
  version: 1,
  taxClasses: [{ id: 'food', label: 'Food tax', ratePpm: 20_000 }],
  categories: [{ id: 'dairy', name: 'Dairy', hue: 1 }],
  products: [milk, tea],
};

const draftOf = (row: Row, changes: Partial<ProductDraft>): ProductDraft => ({
  ...draftLike(productOf(row, 'EUR')),
  ...changes,
});
let ids = 0;
const save = (draft: ProductDraft) =>
  changedCatalogue(shop, { kind: 'save', draft }, { time, revision, newId: () => `n-${(ids += 1)}` });
const rowAfter = (draft: ProductDraft): Row => {
  const changed = save(draft);
  if (!changed.ok) throw new Error(JSON.stringify(changed));
  return changed.rows[0] as Row;
};

describe('a product that is saved', () => {
  it('is another one in its place, and says which of its fields are', () => {
    const changed = save(
      draftOf(milk, { name: ' Whole milk ', pricing: { kind: 'fixed', amount: 199 }, hue: 4 }),
    );
    expect(changed).toMatchObject({
      ok: true,
      content: { products: [{ id: 'milk', name: 'Whole milk', price: 199, hue: 4 }, tea] },
      fact: { type: 'product.changed', productId: 'milk', name: 'Whole milk' },
    });
    expect(changed.ok && changed.fact.type === 'product.changed' && changed.fact.changes).toEqual([
      { field: 'name', before: 'Milk', after: 'Whole milk' },
      { field: 'price', before: 185, after: 199 },
      { field: 'hue', before: null, after: 4 },
    ]);
  });

  it('needs a new label when a price is another one, and only then', () => {
    expect(rowAfter(draftOf(milk, { name: 'M' })).pricedAt).toBeUndefined();
    expect(rowAfter(draftOf(milk, { pricing: { kind: 'fixed', amount: 1 } })).pricedAt).toBe(
      '2026-11-21T18:00',
    );
    const [variant] = draftLike(productOf(milk, 'EUR')).variants;
    const dearer = variant === undefined ? [] : [{ ...variant, amount: 350 }];
    expect(rowAfter(draftOf(milk, { variants: dearer })).pricedAt).toBe('2026-11-21T18:00');
  });

  it('comes behind all others when it is new, with an id and a category of its own', () => {
    const fresh = { ...draftOf(tea, { barcode: '' }), id: null, seen: null };
    const changed = save({ ...fresh, name: 'Rooibos', category: { kind: 'new', name: 'Tea & more' } });
    expect(changed).toMatchObject({
      ok: true,
      content: {
        categories: [{ id: 'dairy' }, { id: 'c-tea-more', name: 'Tea & more' }],
        products: [milk, tea, { name: 'Rooibos', category: 'c-tea-more' }],
      },
      fact: { added: true },
    });
    expect(rowAfter({ ...fresh, category: { kind: 'new', name: 'DAIRY' } }).category).toBe('dairy');
  });

  it('writes no barcode into the journal: its digits may look like a card', () => {
    const changed = save(draftOf(milk, { barcode: '4100000000000019' }));
    expect(JSON.stringify(changed.ok && changed.fact)).not.toContain('4100');
  });

  it.each<[string, ProductDraft, object]>([
    ['no name', draftOf(milk, { name: '  ' }), { kind: 'missing', field: 'name' }],
    ['a long name', draftOf(milk, { name: 'm'.repeat(121) }), { kind: 'tooLong', field: 'name' }],
    ['a bell in the name', draftOf(milk, { name: 'Mi\u0007lk' }), { kind: 'control' }],
    [
      'no price',
      draftOf(milk, { pricing: { kind: 'fixed', amount: Number.NaN } }),
      { kind: 'price', field: 'price' },
    ],
    ['a price below zero', draftOf(milk, { pricing: { kind: 'weighed', amount: -1 } }), { kind: 'price' }],
    ['a barcode with a space', draftOf(milk, { barcode: '1 2' }), { kind: 'badBarcode' }],
    [
      'the barcode of another',
      draftOf(milk, { barcode: 'T-1' }),
      { kind: 'sameBarcode', field: 'barcode', found: 'Tea' },
    ],
    [
      'the barcode of another’s variant, spelled in another way',
      draftOf(tea, { barcode: '04006381333931' }),
      { kind: 'sameBarcode', found: 'Milk' },
    ],
    ['its own barcode twice', draftOf(milk, { barcode: 'M-2' }), { kind: 'sameBarcode' }],
    ['an unknown tax', draftOf(milk, { taxClass: 'luxury' }), { kind: 'unknown', field: 'tax' }],
    [
      'a price that comes in the past',
      draftOf(milk, { coming: [{ from: '2026-11-21T18:00', amount: 1 }] }),
      { kind: 'comingPast' },
    ],
    [
      'two prices that come at once',
      draftOf(milk, {
        coming: [
          { from: '2026-11-23T06:00', amount: 1 },
          { from: '2026-11-23T06:00', amount: 2 },
        ],
      }),
      { kind: 'comingTwice' },
    ],
    [
      'a price that comes for what the cashier prices',
      draftOf(milk, { pricing: { kind: 'open' }, coming: [{ from: '2026-11-23T06:00', amount: 1 }] }),
      { kind: 'comingOpen' },
    ],
  ])('is refused with %s', (_, draft, problem) => {
    expect(save(draft)).toMatchObject({ ok: false, problem });
  });

  it('is not written over what somebody else has made of it', () => {
    expect(save(draftOf(milk, { seen: 'another' }))).toEqual({ ok: false, problem: null });
    expect(save(draftOf(milk, { id: 'gone' as ProductId }))).toEqual({ ok: false, problem: null });
  });
});

describe('prices that were to come', () => {
  const from = '2026-11-23T06:00';
  const content = {
    ...shop,
    products: [
      { ...milk, coming: [{ from, price: 199 }] },
      { ...tea, variants: [{ id: 'tea-l', name: 'Large', price: 1, coming: [{ from, price: 2 }] }] },
      { ...tea, id: 'other', barcode: undefined, coming: [{ from: '2026-12-01T06:00', price: 3 }] },
    ],
  };
  const takeBack = (productId: ProductId | null) =>
    changedCatalogue(content, { kind: 'takeBack', from, productId }, { time, revision, newId: () => '' });

  it('are taken back for all products of that minute, and for no others', () => {
    const changed = takeBack(null);
    expect(changed).toMatchObject({
      ok: true,
      content: {
        products: [{ coming: [] }, { variants: [{ coming: [] }] }, { coming: [{ price: 3 }] }],
      },
      fact: { type: 'prices.takenBack', products: 2 },
    });
  });

  it('are taken back for one product', () => {
    const changed = takeBack('milk' as ProductId);
    expect(changed.ok && changed.rows.map(({ id }) => id)).toEqual(['milk']);
    expect(takeBack('other' as ProductId)).toEqual({ ok: false, problem: null });
  });
});
