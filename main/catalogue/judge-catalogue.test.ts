import { describe, expect, it } from 'vitest';
import { judgeCatalogue } from './judge-catalogue.ts';

const milk = { id: 'milk', name: 'Milk', category: 'dairy', taxClass: 'food', price: 185 };
const shop = (products: readonly object[], more: object = {}) => ({
  version: 1,
  taxClasses: [{ id: 'food', label: 'Food tax', ratePpm: 20_000 }],
  categories: [{ id: 'dairy', name: 'Dairy' }],
  products,
  ...more,
});
const judge = (content: object) => judgeCatalogue(JSON.stringify(content), 'EUR');
const problem = (content: object) => {
  const judged = judge(content);
  return judged.ok ? null : judged.problem;
};

describe('a shop’s own file', () => {
  it('is sold from in the shop’s currency, however each product is priced', () => {
    const rows = [
      { ...milk, barcode: '4006381333931', favourite: true },
      { ...milk, id: 'cheese', price: undefined, perKilogram: 1890 },
      { ...milk, id: 'sundries', price: 'open' },
      {
        ...milk,
        id: 'yoghurt',
        variants: [{ id: 'yoghurt-big', name: 'Large', price: 340, barcode: 'Y-2' }],
      },
    ];
    const judged = judge(shop(rows));
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    expect(judged.ok && judged.catalogue.products).toMatchObject([
      {
        pricing: { kind: 'fixed', price: eur(185) },
        barcode: '4006381333931',
        favourite: true,
        picture: null,
      },
      { pricing: { kind: 'weighed', perKilogram: eur(1890) }, barcode: '', favourite: false, variants: [] },
      { pricing: { kind: 'open' } },
      { variants: [{ id: 'yoghurt-big', name: 'Large', price: eur(340), barcode: 'Y-2' }] },
    ]);
  });

  it.each([
    [
      'a price that is no number',
      [milk, { ...milk, id: 'b', price: '1.85' }],
      'products[1].price',
      /minor units/,
    ],
    ['half a cent', [{ ...milk, price: 1.5 }], 'products[0].price', /minor units/],
    ['two prices', [{ ...milk, perKilogram: 5 }], 'products[0]', /either price or perKilogram/],
    ['no price', [{ ...milk, price: undefined }], 'products[0]', /either price or perKilogram/],
    [
      'a field of another name',
      [{ ...milk, colour: 'white' }],
      'products[0].colour',
      /no field of that name/,
    ],
    ['no name', [{ ...milk, name: undefined }], 'products[0].name', /missing/],
    [
      'a picture from the web',
      [{ ...milk, picture: 'https://x.example' }],
      'products[0].picture',
      /data: URI/,
    ],
    ['a long barcode', [{ ...milk, barcode: '1 2' }], 'products[0].barcode', /a barcode of at most 64/],
  ])('names the product and the field of %s', (_, rows, where, detail) => {
    const found = problem(shop(rows));
    expect(found).toMatchObject({ kind: 'wrongField', where });
    expect(found?.detail).toMatch(detail);
    if (!where.endsWith('name')) expect(found?.product).toBe('Milk');
  });

  it.each([
    ['unknownCategory', { ...milk, category: 'diary' }, 'category', 'diary'],
    ['unknownTaxClass', { ...milk, taxClass: 'none' }, 'taxClass', 'none'],
    ['sameId', milk, 'id', 'milk'],
    ['sameBarcode', { ...milk, id: 'b', barcode: '0012345678905' }, 'barcode', '0012345678905'],
  ])('tells %s', (kind, second, field, detail) => {
    const first = { ...milk, barcode: '012345678905' };
    expect(problem(shop([first, second]))).toEqual({
      kind,
      where: `products[1].${field}`,
      product: 'Milk',
      detail,
    });
  });

  it('names the line where it stops being JSON, if that can be known', () => {
    const judged = judgeCatalogue('{\n  "version": 1,\n  "products": [1 2]\n}', 'EUR');
    expect(judged).toMatchObject({ ok: false, problem: { kind: 'notJson', where: 'line 3' } });
    expect(judgeCatalogue('', 'EUR')).toMatchObject({ ok: false, problem: { kind: 'notJson' } });
  });

  it('is refused as a whole when it is something else', () => {
    expect(judgeCatalogue('7', 'EUR')).toMatchObject({ problem: { kind: 'wrongField', where: null } });
    expect(problem(shop([], { version: 2 }))).toMatchObject({ where: 'version' });
    expect(problem(shop([], { taxClasses: [] }))).toMatchObject({ where: 'taxClasses' });
  });
});
