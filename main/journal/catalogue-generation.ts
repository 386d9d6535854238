import type { FoundByKey, PricedProducts, PricedSpan, ShelvedProduct } from './catalogue-store.ts';
import type { Database, Row } from './database.ts';
import { matchQuery } from './match-query.ts';

/** One filling of the shelf: tables of its own, so that the next one grows beside it while this one is sold from. */
export class CatalogueGeneration {
  readonly #database: Database;
  readonly number: number;

  constructor(database: Database, number: number) {
    this.#database = database;
    this.number = number;
  }

  create(): void {
    const n = this.number;
    this.#database.exec(
      `CREATE TABLE products_${n} (
         id INTEGER PRIMARY KEY, product_id TEXT NOT NULL UNIQUE, category TEXT NOT NULL,
         name TEXT NOT NULL, words TEXT NOT NULL, product TEXT NOT NULL
       ) STRICT;
       CREATE INDEX categories_${n} ON products_${n} (category);
       CREATE TABLE codes_${n} (
         code TEXT PRIMARY KEY, product INTEGER NOT NULL, variant TEXT
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX coded_${n} ON codes_${n} (product);
       CREATE TABLE moments_${n} (
         moment TEXT NOT NULL, product INTEGER NOT NULL, PRIMARY KEY (moment, product)
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX timed_${n} ON moments_${n} (product);
       CREATE VIRTUAL TABLE words_${n} USING fts5(
         name, words, content = 'products_${n}', content_rowid = 'id',
         tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
       );`,
    );
  }

  drop(): void {
    const n = this.number;
    this.#database.exec(
      `DROP TABLE IF EXISTS temp.vocabulary_${n}; DROP TABLE IF EXISTS words_${n}; DROP TABLE IF EXISTS codes_${n}; DROP TABLE IF EXISTS moments_${n}; DROP TABLE IF EXISTS products_${n};`,
    );
  }

  add(added: ShelvedProduct): void {
    const { id, categoryId, name, words, product } = added;
    const [row] = this.#database.all(
      `INSERT INTO products_${this.number} (product_id, category, name, words, product) VALUES (?, ?, ?, ?, ?) RETURNING id`,
      [id, categoryId, name, words, product],
    );
    this.#index(Number(row?.['id']), added);
  }

  /** In the place of the product with its id, or behind all others. */
  put(changed: ShelvedProduct): void {
    const { id, categoryId, name, words, product } = changed;
    const sql = `SELECT id, name, words FROM products_${this.number} WHERE product_id = ?`;
    const before = this.#database.get(sql, [id]);
    if (before === undefined) {
      this.add(changed);
      return;
    }
    const rowid = Number(before['id']);
    this.#forget(rowid, String(before['name']), String(before['words']));
    this.#database.run(
      `UPDATE products_${this.number} SET category = ?, name = ?, words = ?, product = ? WHERE id = ?`,
      [categoryId, name, words, product, rowid],
    );
    this.#index(rowid, changed);
  }

  /** What leads to a product. */
  #index(rowid: number, { name, words, keys, moments }: ShelvedProduct): void {
    const n = this.number;
    this.#database.run(`INSERT INTO words_${n} (rowid, name, words) VALUES (?, ?, ?)`, [rowid, name, words]);
    for (const { key, variantId } of keys)
      this.#database.run(`INSERT INTO codes_${n} (code, product, variant) VALUES (?, ?, ?)`, [
        key,
        rowid,
        variantId,
      ]);
    for (const moment of moments)
      this.#database.run(`INSERT INTO moments_${n} (moment, product) VALUES (?, ?)`, [moment, rowid]);
  }

  /** The index of words keeps no text of its own: it must be told what it forgets. */
  #forget(rowid: number, name: string, words: string): void {
    const n = this.number;
    this.#database.run(`INSERT INTO words_${n} (words_${n}, rowid, name, words) VALUES ('delete', ?, ?, ?)`, [
      rowid,
      name,
      words,
    ]);
    this.#database.run(`DELETE FROM codes_${n} WHERE product = ?`, [rowid]);
    this.#database.run(`DELETE FROM moments_${n} WHERE product = ?`, [rowid]);
  }

  product(id: string): string | null {
    const sql = `SELECT product FROM products_${this.number} WHERE product_id = ?`;
    return this.#database.all(sql, [id]).map(textOf)[0] ?? null;
  }

  coded(keys: readonly string[]): FoundByKey | null {
    const sql = `SELECT p.product, c.variant FROM codes_${this.number} AS c
        JOIN products_${this.number} AS p ON p.id = c.product WHERE c.code = ?`;
    for (const key of keys) {
      const row = this.#database.get(sql, [key]);
      const variant = row?.['variant'];
      if (row !== undefined)
        return { product: textOf(row), variantId: typeof variant === 'string' ? variant : null };
    }
    return null;
  }

  category(categoryId: string, from: number, count: number): readonly string[] {
    const sql = `SELECT product FROM products_${this.number} WHERE category = ? ORDER BY id LIMIT ? OFFSET ?`;
    return this.#database.all(sql, [categoryId, count, from]).map(textOf);
  }

  search(text: string, key: string, limit: number): readonly string[] {
    const scanned = this.coded([key]);
    if (scanned !== null) return [scanned.product];
    const query = matchQuery(text);
    return query === null ? [] : this.#withWords(query, limit);
  }

  priced({ after, until, from, count }: PricedSpan): PricedProducts {
    const n = this.number;
    const some = `(SELECT product, min(moment) AS first FROM moments_${n} WHERE moment > ? AND moment <= ? GROUP BY product)`;
    const sql = `SELECT p.product FROM ${some} AS found JOIN products_${n} AS p ON p.id = found.product
        ORDER BY found.first, p.id LIMIT ? OFFSET ?`;
    const row = this.#database.get(`SELECT count(*) AS total FROM ${some}`, [after, until]);
    const products = this.#database.all(sql, [after, until, count, from]).map(textOf);
    return { total: Number(row?.['total']), products };
  }

  nextMoment(after: string): string | null {
    const sql = `SELECT moment FROM moments_${this.number} WHERE moment > ? ORDER BY moment LIMIT 1`;
    const row = this.#database.get(sql, [after]);
    return row === undefined ? null : String(row['moment']);
  }

  /** Jumps from one letter to the next through the index: it reads one word for each, whatever the shop sells. */
  letters(beginning: string): readonly string[] {
    const vocabulary = this.#vocabulary();
    const sql = `SELECT term FROM ${vocabulary} WHERE term >= ? LIMIT 1`;
    const found: string[] = [];
    for (let from = beginning; ;) {
      const term = String(this.#database.get(sql, [from])?.['term'] ?? '');
      if (term === '' || !term.startsWith(beginning)) return found;
      // None for a word that is as long as its beginning: all others come after it.
      const letter = term.codePointAt(beginning.length) ?? 0;
      if (letter > 0) found.push(String.fromCodePoint(letter));
      from = beginning + String.fromCodePoint(letter + 1);
    }
  }

  /** The words of the index, in their order; made anew by each connection, since it holds nothing. */
  #vocabulary(): string {
    const name = `vocabulary_${this.number}`;
    this.#database.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${name} USING fts5vocab('main', 'words_${this.number}', 'row')`,
    );
    return `temp.${name}`;
  }

  /** Best first, where there are few enough to weigh; many are shown in the shop's own order, until more is typed. */
  #withWords(query: string, limit: number): readonly string[] {
    return this.#areMany(query) ? this.#inShopOrder(query, limit) : this.#bestFirst(query, limit);
  }

  #areMany(query: string): boolean {
    const words = `words_${this.number}`;
    const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${words} WHERE ${words} MATCH ? LIMIT ?)`;
    return Number(this.#database.get(sql, [query, MOST_WEIGHED + 1])?.['count']) > MOST_WEIGHED;
  }

  #bestFirst(query: string, limit: number): readonly string[] {
    const words = `words_${this.number}`;
    // Ranked inside, joined outside: the join then runs for the few rows that are shown.
    const sql = `SELECT p.product FROM
        (SELECT rowid AS id, rank AS weight FROM ${words}
          WHERE ${words} MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?) AS found
        JOIN products_${this.number} AS p ON p.id = found.id ORDER BY found.weight, found.id`;
    return this.#database.all(sql, [query, limit]).map(textOf);
  }

  /** Those whose name has the words before those that are only of such a kind. Reads no further than it shows. */
  #inShopOrder(query: string, limit: number): readonly string[] {
    const words = `words_${this.number}`;
    const some = `FROM ${words} WHERE ${words} MATCH ? ORDER BY rowid LIMIT ?`;
    const sql = `SELECT p.product FROM
        (SELECT id, min(place) AS place FROM
          (SELECT * FROM (SELECT rowid AS id, 0 AS place ${some})
           UNION ALL SELECT * FROM (SELECT rowid AS id, 1 AS place ${some}))
          GROUP BY id ORDER BY place, id LIMIT ?) AS found
        JOIN products_${this.number} AS p ON p.id = found.id ORDER BY found.place, found.id`;
    return this.#database.all(sql, [`name : (${query})`, limit, query, 2 * limit, limit]).map(textOf);
  }
}

/** Weighing reads every match: a letter or two in a large shop matches tens of thousands, which nobody reads. */
const MOST_WEIGHED = 1_000;

const textOf = (row: Row): string => String(row['product']);
