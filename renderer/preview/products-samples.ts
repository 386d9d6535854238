import type { ImportState, ImportView } from '#shared/catalogue-import.ts';

const file = 'products-autumn.csv';

/** A first sheet with mistakes in it; the next one is in order. */
export const productImport = (stage: 'refused' | 'ready' | 'done' | 'idle' = 'refused'): ImportView => ({
  state: states[stage],
  canUndo: stage === 'done' || stage === 'idle',
});

const states: Readonly<Record<'refused' | 'ready' | 'done' | 'idle', ImportState>> = {
  idle: { stage: 'idle' },
  done: { stage: 'done', products: 1_318 },
  refused: {
    stage: 'refused',
    file,
    count: 5,
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
