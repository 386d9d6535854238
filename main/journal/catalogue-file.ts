import { join } from 'node:path';
import type { IndexedProduct } from './catalogue-index.ts';
import type { Database } from './database.ts';
import { matchQuery } from './match-query.ts';
import { openRenewable } from './renewable-database.ts';

/** Every replacement fills tables of its own; `current` says which ones are searched. */
const MIGRATIONS = [
  `CREATE TABLE current (
     only         INTEGER PRIMARY KEY CHECK (only = 1),
     generation   INTEGER NOT NULL,
     content_hash TEXT NOT NULL
   ) STRICT;`,
];

/** The search index on disk. It holds nothing that cannot be made again, so a broken file is thrown away. */
export class CatalogueFile {
  readonly #database: Database;
  #generation: number;
  #contentHash: string;

  constructor(directory: string) {
    this.#database = openRenewable(join(directory, 'catalogue.db'), MIGRATIONS);
    const row = this.#database.get('SELECT generation, content_hash FROM current');
    this.#generation = Number(row?.['generation'] ?? 0);
    this.#contentHash = String(row?.['content_hash'] ?? '');
  }

  /** False when exactly this content is searched already; else a new generation stands empty, ready for `add`. */
  begin(contentHash: string): boolean {
    if (contentHash === this.#contentHash) return false;
    const next = this.#generation + 1;
    this.#drop(next);
    this.#database.exec(
      `CREATE TABLE products_${next} (
         id INTEGER PRIMARY KEY, product TEXT NOT NULL, name TEXT NOT NULL, category TEXT NOT NULL, barcode TEXT NOT NULL
       ) STRICT;
       CREATE INDEX barcodes_${next} ON products_${next} (barcode);
       CREATE VIRTUAL TABLE words_${next} USING fts5(
         name, category, content = 'products_${next}', content_rowid = 'id',
         tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
       );`,
    );
    return true;
  }

  add(products: readonly IndexedProduct[]): void {
    const next = this.#generation + 1;
    this.#database.transaction(() => {
      for (const product of products) this.#addOne(next, product);
    });
  }

  /** From here on the new generation is searched; the old one goes. */
  commit(contentHash: string): void {
    const next = this.#generation + 1;
    this.#database.run('INSERT OR REPLACE INTO current (only, generation, content_hash) VALUES (1, ?, ?)', [
      next,
      contentHash,
    ]);
    this.#drop(this.#generation);
    this.#generation = next;
    this.#contentHash = contentHash;
  }

  search(text: string, limit: number): readonly string[] {
    if (this.#generation === 0) return [];
    const scanned = this.#withBarcode(text.trim(), limit);
    if (scanned.length > 0) return scanned;
    const query = matchQuery(text);
    return query === null ? [] : this.#withWords(query, limit);
  }

  close(): void {
    this.#database.close();
  }

  #addOne(generation: number, { id, name, category, barcode }: IndexedProduct): void {
    const [row] = this.#database.all(
      `INSERT INTO products_${generation} (product, name, category, barcode) VALUES (?, ?, ?, ?) RETURNING id`,
      [id, name, category, barcode],
    );
    this.#database.run(`INSERT INTO words_${generation} (rowid, name, category) VALUES (?, ?, ?)`, [
      Number(row?.['id']),
      name,
      category,
    ]);
  }

  #withBarcode(barcode: string, limit: number): string[] {
    const sql = `SELECT product FROM products_${this.#generation} WHERE barcode = ? LIMIT ?`;
    return this.#database.all(sql, [barcode, limit]).map((row) => String(row['product']));
  }

  #withWords(query: string, limit: number): string[] {
    const words = `words_${this.#generation}`;
    const products = `products_${this.#generation}`;
    // Ranked inside, joined outside: the join then runs for the few rows that are shown.
    const sql = `SELECT p.product FROM
        (SELECT rowid AS id, rank AS weight FROM ${words}
          WHERE ${words} MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?) AS found
        JOIN ${products} AS p ON p.id = found.id ORDER BY found.weight, found.id`;
    return this.#database.all(sql, [query, limit]).map((row) => String(row['product']));
  }

  #drop(generation: number): void {
    this.#database.exec(
      `DROP TABLE IF EXISTS words_${generation}; DROP TABLE IF EXISTS products_${generation};`,
    );
  }
}
