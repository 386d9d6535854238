import { join } from 'node:path';
import { CatalogueGeneration } from './catalogue-generation.ts';
import type { ShelfHead, ShelvedProduct } from './catalogue-store.ts';
import type { Database } from './database.ts';
import { openRenewable } from './renewable-database.ts';

/** `current` says which generation is sold from. An empty `head`: a generation of an older version, only good to be dropped. */
const MIGRATIONS = [
  `CREATE TABLE current (
     only         INTEGER PRIMARY KEY CHECK (only = 1),
     generation   INTEGER NOT NULL,
     content_hash TEXT NOT NULL
   ) STRICT;`,
  `ALTER TABLE current ADD COLUMN head TEXT NOT NULL DEFAULT '';`,
  // Generations from here on know when prices change.
  `UPDATE current SET head = '';`,
];

/** The shop's products on disk. It holds nothing that cannot be made again, so a broken file is thrown away. */
export class CatalogueFile {
  readonly #database: Database;
  #current: CatalogueGeneration;
  #head: ShelfHead | null;

  constructor(directory: string) {
    this.#database = openRenewable(join(directory, 'catalogue.db'), MIGRATIONS);
    const row = this.#database.get('SELECT generation, content_hash, head FROM current');
    this.#current = new CatalogueGeneration(this.#database, Number(row?.['generation'] ?? 0));
    const head = String(row?.['head'] ?? '');
    this.#head = head === '' ? null : { contentHash: String(row?.['content_hash']), head };
  }

  get head(): ShelfHead | null {
    return this.#head;
  }

  /** What is sold from; null before the first filling. */
  get shelf(): CatalogueGeneration | null {
    return this.#head === null ? null : this.#current;
  }

  /** The next generation stands empty, ready for `add`; one that was never committed is forgotten. */
  begin(): void {
    this.#next().drop();
    this.#next().create();
  }

  add(products: readonly ShelvedProduct[]): void {
    const next = this.#next();
    this.#database.transaction(() => {
      for (const product of products) next.add(product);
    });
  }

  /** From here on the new generation is sold from; the old one goes. */
  commit({ contentHash, head }: ShelfHead): void {
    const next = this.#next();
    this.#point(next, { contentHash, head });
    this.#current.drop();
    this.#current = next;
    this.#head = { contentHash, head };
  }

  /** A few products of what is sold from are other ones: all of it or nothing. */
  patch({ contentHash, head }: ShelfHead, products: readonly ShelvedProduct[]): void {
    if (this.#head === null) throw new Error('Nothing is sold from yet');
    this.#database.transaction(() => {
      for (const product of products) this.#current.put(product);
      this.#point(this.#current, { contentHash, head });
    });
    this.#head = { contentHash, head };
  }

  close(): void {
    this.#database.close();
  }

  #point(generation: CatalogueGeneration, { contentHash, head }: ShelfHead): void {
    this.#database.run(
      'INSERT OR REPLACE INTO current (only, generation, content_hash, head) VALUES (1, ?, ?, ?)',
      [generation.number, contentHash, head],
    );
  }

  #next(): CatalogueGeneration {
    return new CatalogueGeneration(this.#database, this.#current.number + 1);
  }
}
