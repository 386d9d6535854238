import { join } from 'node:path';
import { AppFailure } from '#shared/app-error.ts';
import type { CatalogueOverview, CatalogueProblem, CatalogueState } from '#shared/catalogue.ts';
import type { CategoryId, ProductId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueStore, ShelfHead, ShelvedProduct } from '../journal/catalogue-store.ts';
import type { Log } from '../log.ts';
import { fingerprintOf } from './fingerprint.ts';
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
  /** A price that is to come counts from its minute on. */
  readonly time: ShopTime;
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
  /** Of the file that is sold from; null for the sample shop. */
  #hash: string | null = null;
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
    const [file, kept] = await Promise.all([fingerprintOf(this.#file, currency), this.#kept()]);
    if (kept !== null) this.#sellKept(kept);
    if (file === null) this.#withoutFile(kept);
    else if (kept?.contentHash !== file) void this.#load(file, currency);
  }

  /** The file was replaced: resolves when it is sold from, or refused. */
  async reload(): Promise<void> {
    const file = await fingerprintOf(this.#file, this.#parts.currency);
    if (file !== null) await this.#load(file, this.#parts.currency);
  }

  /**
   * Some products of the file are other ones. `before` says which file it was: when another one was sold from, or
   * when so many changed (`products` null), all of it is read anew.
   */
  async adopt(change: AdoptedChange): Promise<void> {
    const { store, log } = this.#parts;
    const { before, after, overview, products } = change;
    if (products === null || before === null || after === null || before !== this.#hash) return this.reload();
    const content = { contentHash: after, head: JSON.stringify(overview) };
    try {
      await store.patch(content, products);
    } catch (error) {
      log.bug('catalogue', error);
      this.#refuse({ kind: 'notKept', where: null, product: null, detail: null });
      return;
    }
    this.#sellKept(content);
  }

  /** A price that was to come counts now: whoever shows prices asks again. */
  repriced(): void {
    if (this.#hash === null) return;
    this.#state = { ...this.#state, version: this.#versionOf(this.#hash) };
    this.#parts.changed();
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
    const { store, time } = this.#parts;
    const overview = JSON.parse(head) as CatalogueOverview;
    this.#hash = contentHash;
    const version = this.#versionOf(contentHash);
    this.#sell(storedShelf(store, overview, time), { version, source: 'file', problem: null });
  }

  /** Prices that come make the same products other ones. */
  #versionOf(contentHash: string): string {
    return `${contentHash} ${this.#parts.time.minute()}`;
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

/** What became of the shop's file, as its thread tells it. */
export interface AdoptedChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly overview: CatalogueOverview;
  readonly products: readonly ShelvedProduct[] | null;
}
