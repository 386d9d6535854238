import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppFailure } from '#shared/app-error.ts';
import type { CatalogueOverview, CatalogueProblem, CatalogueState } from '#shared/catalogue.ts';
import type { CategoryId, ProductId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { CatalogueStore, ShelfHead } from '../journal/catalogue-store.ts';
import type { Log } from '../log.ts';
import { memoryShelf } from './memory-shelf.ts';
import type { ReadCatalogue, Reading } from './read-catalogue.ts';
import { sampleShop } from './sample-shop.ts';
import type { Shelf } from './shelf.ts';
import { storedShelf } from './stored-shelf.ts';

export interface ShopShelfParts {
  readonly profile: string;
  readonly currency: CurrencyCode;
  readonly store: CatalogueStore;
  readonly read: ReadCatalogue;
  readonly log: Log;
  /** Other products are sold, or something is wrong with the file. */
  readonly changed: () => void;
}

/**
 * What this shop sells: the products of `catalogue.json` in its profile, as they were kept the last time the file was
 * in order. A till that never had such a file sells the sample shop. A file that has changed is read beside the
 * selling; one that is wrong changes nothing but says so.
 */
export class ShopShelf implements Shelf {
  readonly #parts: ShopShelfParts;
  #shelf: Shelf | null = null;
  #state: CatalogueState = { version: null, source: 'file', problem: null };
  readonly #waiting: (() => void)[] = [];

  constructor(parts: ShopShelfParts) {
    this.#parts = parts;
  }

  get state(): CatalogueState {
    return this.#state;
  }

  get overview(): CatalogueOverview | null {
    return this.#shelf?.overview ?? null;
  }

  /** Resolves as soon as there is something to sell from. */
  async ready(): Promise<CatalogueOverview> {
    while (this.#shelf?.overview == null) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#shelf.overview;
  }

  /** Sells what was kept, and reads the file if it is another one now; that reading is not waited for. */
  async open(): Promise<void> {
    const { currency } = this.#parts;
    const [file, kept] = await Promise.all([this.#fingerprint(), this.#kept()]);
    if (kept !== null) this.#sellKept(kept);
    if (file === null) this.#withoutFile(kept);
    else if (kept?.contentHash !== file) void this.#load(file, currency);
  }

  /** The file was replaced: resolves when it is sold from, or refused. */
  async reload(): Promise<void> {
    const file = await this.#fingerprint();
    if (file !== null) await this.#load(file, this.#parts.currency);
  }

  product(id: ProductId) {
    return this.#open().product(id);
  }

  coded(keys: readonly string[]) {
    return this.#open().coded(keys);
  }

  category(id: CategoryId, from: number, count: number) {
    return this.#open().category(id, from, count);
  }

  search(text: string, limit: number) {
    return this.#open().search(text, limit);
  }

  letters(text: string) {
    return this.#open().letters(text);
  }

  #open(): Shelf {
    if (this.#shelf === null) throw new AppFailure('catalogue.loading');
    return this.#shelf;
  }

  /** A store that cannot tell has kept nothing: selling does not wait for it. */
  async #kept(): Promise<ShelfHead | null> {
    const { store, log } = this.#parts;
    try {
      return await store.head();
    } catch (error) {
      log.bug('catalogue', error);
      return null;
    }
  }

  /** Which file it is, by what the disk says of it: an unchanged one is never read again. Null when there is none. */
  async #fingerprint(): Promise<string | null> {
    const { currency } = this.#parts;
    const found = await stat(this.#file).catch(() => null);
    return found === null ? null : [FORMAT, currency, found.size, found.mtimeMs].join(' ');
  }

  get #file(): string {
    return join(this.#parts.profile, 'catalogue.json');
  }

  #withoutFile(kept: ShelfHead | null): void {
    if (kept === null) this.#sellSample(null);
    else this.#refuse({ kind: 'missing', where: null, product: null, detail: null });
  }

  async #load(contentHash: string, currency: CurrencyCode): Promise<void> {
    const { read, log } = this.#parts;
    try {
      await read({ file: this.#file, currency }, (reading) => this.#take(contentHash, reading));
    } catch (error) {
      log.bug('catalogue', error);
      this.#refuse({ kind: 'notKept', where: null, product: null, detail: null });
    }
  }

  async #take(contentHash: string, reading: Reading): Promise<void> {
    if (reading.kind === 'refused') {
      this.#refuse(reading.problem);
      return;
    }
    const content = { contentHash, head: JSON.stringify(reading.overview) };
    await this.#parts.store.fill(content, reading.pages);
    this.#sellKept(content);
  }

  #sellKept({ contentHash, head }: ShelfHead): void {
    const overview = JSON.parse(head) as CatalogueOverview;
    this.#sell(storedShelf(this.#parts.store, overview), {
      version: contentHash,
      source: 'file',
      problem: null,
    });
  }

  #sellSample(problem: CatalogueProblem | null): void {
    const shelf = memoryShelf(sampleShop(this.#parts.currency));
    this.#sell(shelf, { version: 'sample', source: 'sample', problem });
  }

  #refuse(problem: CatalogueProblem): void {
    const { log, changed } = this.#parts;
    log.warn('catalogue.refused', { ...problem });
    if (this.#shelf === null) this.#sellSample(problem);
    else this.#state = { ...this.#state, problem };
    changed();
  }

  #sell(shelf: Shelf, state: CatalogueState): void {
    this.#shelf = shelf;
    this.#state = state;
    this.#parts.changed();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Of what the store keeps; a version that keeps something else reads the file anew. */
const FORMAT = 'shelf-1';
