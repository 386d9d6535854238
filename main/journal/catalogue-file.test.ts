import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueFile } from './catalogue-file.ts';
import type { ShelvedProduct } from './catalogue-store.ts';
import { Database } from './database.ts';
import { letGo } from './testing/let-go.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

const shelved = (id: string, name: string, category: string, barcode: string): ShelvedProduct => ({
  id,
  name,
  categoryId: category.toLowerCase(),
  words: category,
  keys: [{ key: barcode, variantId: null }],
  moments: [],
  product: id,
});

const SHOP: ShelvedProduct[] = [
  shelved('p1', 'Café crème', 'Drinks', '4006381333931'),
  shelved('p2', 'Whole milk 1 l', 'Dairy', '4006381333948'),
  shelved('p3', 'Chocolate "milk" bar', 'Sweets', '4006381333955'),
  shelved('p4', 'Butter', 'Milk products', 'SHOP-1'),
];

function fill(
  file: CatalogueFile,
  products: readonly ShelvedProduct[],
  contentHash = 'first',
): CatalogueFile {
  file.begin();
  file.add(products);
  file.commit({ contentHash, head: '{}' });
  return file;
}

const shelfOf = (products: readonly ShelvedProduct[], directory = temporaryDirectory()): CatalogueFile =>
  fill(new CatalogueFile(directory), products);

const found = (file: CatalogueFile, text: string, limit = 10) =>
  file.shelf?.search(text, text.trim(), limit) ?? [];

describe('the catalogue on disk', () => {
  it('knows which letters can come next, word by word, without accents', () => {
    const file = shelfOf([
      ...SHOP,
      shelved('p5', 'Änglamark mjölk', 'Dairy', '4'),
      shelved('p6', 'Mil', 'Z', '5'),
    ]);
    expect(file.shelf?.letters('m')).toEqual(['i', 'j']);
    expect(file.shelf?.letters('mil')).toEqual(['k']);
    expect(file.shelf?.letters('')).toEqual(['1', 'a', 'b', 'c', 'd', 'l', 'm', 'p', 's', 'w', 'z']);
    expect(file.shelf?.letters('milk')).toEqual([]);
    expect(file.shelf?.letters('x')).toEqual([]);
    fill(file, SHOP, 'second');
    expect(file.shelf?.letters('m')).toEqual(['i']);
  });

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
    const file = shelfOf(SHOP);
    expect([...found(file, text)].sort()).toEqual(ids);
    file.close();
  });

  it('puts a word of the name before one of the category, and shows no more than asked', () => {
    const file = shelfOf(SHOP);
    expect(found(file, 'milk', 10).at(-1)).toBe('p4');
    expect(found(file, 'milk', 2)).toHaveLength(2);
    file.close();
  });

  it('shows what a letter or two find in the order of the shop, names before categories', () => {
    const many = Array.from({ length: 1_200 }, (_, n) =>
      shelved(`c${n}`, n % 2 === 0 ? `Candle ${n}` : `Lamp ${n}`, 'Candles', `SHOP-${n}`),
    );
    const file = shelfOf([...many, shelved('last', 'Can of beans', 'Grocery', '4006381333962')]);
    expect(found(file, 'c', 3)).toEqual(['c0', 'c2', 'c4']);
    expect(found(file, 'lamp c', 3)).toEqual(['c1', 'c3', 'c5']);
    expect(found(file, 'c', 1_000)).toHaveLength(1_000);
    expect(found(file, 'c', 602).slice(600)).toEqual(['last', 'c1']);
    expect(found(file, 'can b')).toEqual(['last']);
  });

  it('finds a product by itself, by the keys of its barcodes in their order, and by its category', () => {
    const latte: ShelvedProduct = {
      ...shelved('p5', 'Latte', 'Drinks', '1'),
      keys: [
        { key: '1', variantId: null },
        { key: '2', variantId: 'p5-large' },
      ],
    };
    const file = shelfOf([...SHOP, latte]);
    const { shelf } = file;
    expect(shelf?.product('p5')).toBe('p5');
    expect(shelf?.product('p9')).toBe(null);
    expect(shelf?.coded(['2', '1'])).toEqual({ product: 'p5', variantId: 'p5-large' });
    expect(shelf?.coded(['9', '1'])).toEqual({ product: 'p5', variantId: null });
    expect(shelf?.coded(['9'])).toBe(null);
    expect(shelf?.category('drinks', 0, 10)).toEqual(['p1', 'p5']);
    expect(shelf?.category('drinks', 1, 10)).toEqual(['p5']);
    file.close();
  });

  it('keeps what was filled in, and sells it until the next filling is whole', async () => {
    const directory = temporaryDirectory();
    shelfOf(SHOP, directory).close();
    await letGo();
    const file = new CatalogueFile(directory);
    expect(file.head).toEqual({ contentHash: 'first', head: '{}' });

    file.begin();
    file.add([shelved('p9', 'Bread', 'Bakery', '9')]);
    expect(found(file, 'butter')).toEqual(['p4']);
    file.commit({ contentHash: 'second', head: '{}' });
    expect(file.head?.contentHash).toBe('second');
    expect(found(file, 'butter')).toEqual([]);
    expect(found(file, 'bread')).toEqual(['p9']);
    file.close();
  });

  it('forgets a filling that never ended', async () => {
    const directory = temporaryDirectory();
    const broken = new CatalogueFile(directory);
    broken.begin();
    broken.add(SHOP.slice(0, 2));
    expect(broken.shelf).toBe(null);
    broken.close();
    await letGo();
    const file = shelfOf(SHOP, directory);
    expect(found(file, 'mil')).toHaveLength(3);
    file.close();
  });

  it('sells nothing from what an older version kept', () => {
    const directory = temporaryDirectory();
    const old = new Database(join(directory, 'catalogue.db'));
    old.exec(`CREATE TABLE current (only INTEGER PRIMARY KEY, generation INTEGER NOT NULL, content_hash TEXT NOT NULL) STRICT;
      INSERT INTO current VALUES (1, 7, 'old'); PRAGMA user_version = 1`);
    old.close();
    const file = new CatalogueFile(directory);
    expect([file.head, file.shelf]).toEqual([null, null]);
    fill(file, SHOP);
    expect(found(file, 'butter')).toEqual(['p4']);
    file.close();
  });

  it('makes a broken file anew', () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'catalogue.db'), 'not a database '.repeat(500));
    const file = shelfOf(SHOP, directory);
    expect(found(file, 'butter', 10)).toEqual(['p4']);
    file.close();
  });

  it('answers from 100,000 products, and fast', () => {
    const many = Array.from({ length: 100_000 }, (_, n) =>
      shelved(
        `p${n}`,
        `Product ${n.toString(36)} ${['red', 'green', 'blue'][n % 3] ?? ''}`,
        `Shelf ${n % 50}`,
        String(4_000_000_000_000 + n),
      ),
    );
    const file = shelfOf(many);
    const before = process.cpuUsage();
    expect(found(file, '4000000077777', 10)).toEqual(['p77777']);
    expect(found(file, 'product 1n red', 10).length).toBeGreaterThan(0);
    // The work of this process, which nobody else on the machine can stretch: only a scan of everything would break it.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
    file.close();
  });
});
