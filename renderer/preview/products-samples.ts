import type { Product } from '#shared/catalogue.ts';
import type { ImportColumn, ImportState, ImportView } from '#shared/catalogue-import.ts';
import { asOf } from '#shared/coming-price.ts';
import type { VariantId } from '#shared/ids.ts';
import { labelOf } from '#shared/labels/label.ts';
import { labelPaper } from '#shared/labels/label-paper.ts';
import { labelSheets } from '#shared/labels/label-sheet.ts';
import type { ComingMinute, EditedProduct, LabelsView, PricedProductsView } from '#shared/product-edit.ts';
import { speechIn } from '#shared/words/speech.ts';
import { products, usd } from './samples.ts';

const file = 'products-autumn.csv';

/** A first sheet with mistakes in it; the next one is in order. */
export const productImport = (stage: Shown = 'refused'): ImportView => ({
  state: states[stage],
  canUndo: stage === 'done' || stage === 'idle',
});

type Shown = 'refused' | 'ready' | 'done' | 'idle' | 'columns';

const COLUMNS: readonly ImportColumn[] = [
  { heading: 'Art.-Nr.', samples: ['rye-900', 'flat-white', 'darjeeling'], field: 'id' },
  {
    heading: 'Bezeichnung',
    samples: ['Rye bread, sliced', 'Flat white', 'Darjeeling first flush, 100 g'],
    field: 'name',
  },
  { heading: 'VK brutto', samples: ['5.20', '3.70', '12.90'], field: null },
  { heading: 'Lager', samples: ['12', '', '4'], field: null },
];

const states: Readonly<Record<Shown, ImportState>> = {
  idle: { stage: 'idle' },
  columns: {
    stage: 'columns',
    file,
    columns: COLUMNS,
    problems: [{ kind: 'noHeading', line: 1, field: 'price', found: null }],
  },
  done: { stage: 'done', products: 1_318 },
  refused: {
    stage: 'refused',
    file,
    count: 5,
    columns: null,
    problems: [
      { kind: 'price', line: 12, field: 'price', found: '1.250' },
      { kind: 'negative', line: 48, field: 'price', found: '-2.50' },
      { kind: 'unknownTax', line: 51, field: 'tax', found: 'luxury' },
      { kind: 'sameBarcode', line: 207, field: 'barcode', found: '113' },
      { kind: 'missing', line: 310, field: 'name', found: null },
    ],
  },
  ready: {
    stage: 'ready',
    file,
    preview: {
      columns: COLUMNS,
      coming: 12,
      counts: { new: 24, changed: 112, removed: 6, same: 1_182 },
      newCategories: ['Tea', 'Gift cards'],
      rows: [
        { change: 'changed', id: 'rye-900', name: 'Rye bread, sliced', before: 480, after: 520 },
        { change: 'changed', id: 'flat-white', name: 'Flat white', before: 350, after: 370 },
        {
          change: 'new',
          id: 'darjeeling',
          name: 'Darjeeling first flush, 100 g',
          before: null,
          after: 1_290,
        },
        { change: 'removed', id: 'iced-coffee', name: 'Iced coffee', before: 420, after: null },
      ],
      warnings: [{ kind: 'checkDigit', line: 77, field: 'barcode', found: '4006381333930' }],
      warningCount: 1,
    },
  },
};

const MONDAY = '2026-11-23T06:00';

/** With a size, and a price that comes. */
const latte: Product = {
  ...(products[1] as Product),
  variants: [{ id: 'latte-large' as VariantId, name: 'Large', price: usd(450), barcode: '2010000000027' }],
  coming: [{ from: MONDAY, price: usd(420) }],
};

export const editedProduct: EditedProduct = { product: latte, revision: 'preview' };

export const comingMinutes: readonly ComingMinute[] = [{ from: MONDAY, products: 4 }];

export const comingProducts: PricedProductsView = {
  total: 4,
  products: [latte, ...products.slice(2, 5)].map((product) => ({
    ...product,
    coming: [{ from: MONDAY, price: usd(590) }],
  })),
};

const labels = comingProducts.products.flatMap((product) => {
  const label = labelOf(
    asOf(product, (minute) => minute <= MONDAY),
    null,
    speechIn('en-US'),
  );
  return label === null ? [] : [label, label];
});

export const labelsView: LabelsView = {
  labels: labels.length,
  pages: 1,
  sheets: labelSheets(labels, 'ltr'),
  paper: labelPaper(labels, speechIn('en-US')),
};
