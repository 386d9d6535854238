import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueFile } from './catalogue-file.ts';
import type { IndexedProduct } from './catalogue-index.ts';
import { letGo } from './testing/let-go.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

const SHOP: IndexedProduct[] = [
  { id: 'p1', name: 'Café crème', category: 'Drinks', barcode: '4006381333931' },
  { id: 'p2', name: 'Whole milk 1 l', category: 'Dairy', barcode: '4006381333948' },
  { id: 'p3', name: 'Chocolate "milk" bar', category: 'Sweets', barcode: '4006381333955' },
  { id: 'p4', name: 'Butter', category: 'Milk products', barcode: 'SHOP-1' },
];

function indexOf(products: IndexedProduct[], directory = temporaryDirectory()): CatalogueFile {
  const file = new CatalogueFile(directory);
  if (file.begin('first')) file.add(products);
  file.commit('first');
  return file;
}

describe('the catalogue index', () => {
  it.each([
    ['mil', ['p2', 'p3', 'p4']],
    ['cafe', ['p1']],
    ['CRÈME', ['p1']],
    ['milk bar', ['p3']],
    ['bar milk', ['p3']],
    ['4006381333948', ['p2']],
    [' SHOP-1 ', ['p4']],
    ['400638133394', []],
    ['nothing', []],
    ['', []],
    ['"', []],
    ['milk OR NOT (', []],
    ["'; DROP TABLE current; --", []],
  ])('finds %j', (text, ids) => {
    const file = indexOf(SHOP);
    expect([...file.search(text, 10)].sort()).toEqual(ids);
    file.close();
  });

  it('puts a word of the name before one of the category, and shows no more than asked', () => {
    const file = indexOf(SHOP);
    expect(file.search('milk', 10).at(-1)).toBe('p4');
    expect(file.search('milk', 2)).toHaveLength(2);
    file.close();
  });

  it('is filled again only when the content changed', async () => {
    const directory = temporaryDirectory();
    indexOf(SHOP, directory).close();
    await letGo();
    const file = new CatalogueFile(directory);
    expect(file.begin('first')).toBe(false);
    expect(file.search('butter', 10)).toEqual(['p4']);

    expect(file.begin('second')).toBe(true);
    file.add([{ id: 'p9', name: 'Bread', category: 'Bakery', barcode: '9' }]);
    expect(file.search('butter', 10)).toEqual(['p4']);
    file.commit('second');
    expect(file.search('butter', 10)).toEqual([]);
    expect(file.search('bread', 10)).toEqual(['p9']);
    file.close();
  });

  it('forgets a filling that never ended', async () => {
    const directory = temporaryDirectory();
    const broken = new CatalogueFile(directory);
    broken.begin('half');
    broken.add(SHOP.slice(0, 2));
    broken.close();
    await letGo();
    const file = indexOf(SHOP, directory);
    expect(file.search('mil', 10)).toHaveLength(3);
    file.close();
  });

  it('makes a broken file anew', () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'catalogue.db'), 'not a database '.repeat(500));
    const file = indexOf(SHOP, directory);
    expect(file.search('butter', 10)).toEqual(['p4']);
    file.close();
  });

  it('answers from 100,000 products, and fast', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => ({
      id: `p${n}`,
      name: `Product ${n.toString(36)} ${['red', 'green', 'blue'][n % 3] ?? ''}`,
      category: `Shelf ${n % 50}`,
      barcode: String(4_000_000_000_000 + n),
    }));
    const file = indexOf(many);
    const from = performance.now();
    expect(file.search('4000000077777', 10)).toEqual(['p77777']);
    expect(file.search('product 1n red', 10).length).toBeGreaterThan(0);
    // A bound that only a scan of everything would break, on a machine that others share.
    expect(performance.now() - from).toBeLessThan(500);
    file.close();
  }, 60_000);
});
