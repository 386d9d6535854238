import { AppFailure } from '#shared/app-error.ts';
import type { LocalMinute, Product } from '#shared/catalogue.ts';
import { asOf } from '#shared/coming-price.ts';
import type { ProductId } from '#shared/ids.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { ProductDraft } from '#shared/product-draft.ts';
import type { ComingMinute, EditedProduct, PricedProductsView } from '#shared/product-edit.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueStore, PricedProducts } from '../../journal/catalogue-store.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { InTurn } from '../../one-at-a-time.ts';
import type { Allow } from '../../sales/guarded.ts';
import { granted } from '../../sales/guarded.ts';
import type { CatalogueFiles } from '../catalogue-files.ts';
import type { ImportThreads } from '../import/import-thread.ts';
import { WITHDRAWN } from '../shelving.ts';
import type { ShopShelf } from '../shop-shelf.ts';
import { productIn } from '../stored-shelf.ts';
import { lookLike } from '../words.ts';
import type { Edited } from './edit-job.ts';
import type { ProductChange } from './product-change.ts';
import { revisionOf } from './revision.ts';

export interface ProductEditorParts {
  readonly files: CatalogueFiles;
  readonly currency: CurrencyCode;
  readonly shelf: Pick<ShopShelf, 'state' | 'product' | 'adopt'>;
  readonly store: Pick<CatalogueStore, 'product' | 'category' | 'priced' | 'nextMoment'>;
  readonly threads: Pick<ImportThreads, 'edited'>;
  readonly record: Pick<TillRecord, 'write' | 'books'>;
  readonly allow: Allow;
  readonly inTurn: InTurn;
  readonly wall: () => number;
  readonly time: ShopTime;
  /** The shop's, IANA. */
  readonly timeZone: string;
  /** What was prepared with the products of before is not right any more. */
  readonly changed: () => void;
}

const MOST_MINUTES = 40;
const MOST_FOUND = 50;
/** So many withdrawn products are looked through. */
const MOST_WITHDRAWN = 5_000;

type ChangedOne = Extract<Edited, { kind: 'changed' }>;

/** Changes what is sold, one product at a time, while the till sells. */
export class ProductEditor {
  readonly #parts: ProductEditorParts;

  constructor(parts: ProductEditorParts) {
    this.#parts = parts;
  }

  /** One that is not sold any more, too. Throws `product.unknown`. */
  async get(id: ProductId): Promise<EditedProduct> {
    const { shelf, store, time } = this.#parts;
    const isSample = shelf.state.source === 'sample';
    const found = isSample ? await shelf.product(id) : productOrNull(await store.product(id));
    if (found === null) throw new AppFailure('product.unknown');
    const product = asOf(found, time.hasCome);
    return { product, revision: revisionOf(product) };
  }

  /** Products that are not sold any more, whose names hold these words. */
  async withdrawn(text: string): Promise<readonly Product[]> {
    const all = await this.#parts.store.category(WITHDRAWN, 0, MOST_WITHDRAWN);
    return all
      .map(productIn)
      .filter(({ name }) => lookLike(text, name))
      .slice(0, MOST_FOUND);
  }

  /** The minutes in which prices come, the next one first. */
  async coming(): Promise<readonly ComingMinute[]> {
    const { store, time } = this.#parts;
    const minutes: ComingMinute[] = [];
    let from = await store.nextMoment(time.minute());
    while (from !== null && minutes.length < MOST_MINUTES) {
      const { total } = await this.#pricedIn(justBefore(from), from, 0, 0);
      minutes.push({ from, products: total });
      from = await store.nextMoment(from);
    }
    return minutes;
  }

  /** Products of which a price comes in that minute. */
  comingAt(minute: LocalMinute, from: number, count: number): Promise<PricedProductsView> {
    return this.#view(this.#pricedIn(justBefore(minute), minute, from, count));
  }

  /** Products whose price has become another one since then. */
  async repricedSince(since: LocalMinute, from: number, count: number): Promise<PricedProductsView> {
    return this.#view(this.#pricedIn(justBefore(since), this.#parts.time.minute(), from, count));
  }

  /** Throws `approval.needed`, `product.refused` with what is wrong, `product.changed`, `catalogue.noFile`, `file.notSaved`. */
  async save(draft: ProductDraft, approval: string | undefined): Promise<ProductId> {
    const { fact } = await this.#change({ kind: 'save', draft }, approval);
    if (fact.type !== 'product.changed') throw new Error(`${fact.type} of a product that was saved`);
    return fact.productId;
  }

  /** Prices that were to come in that minute will not: of one product, or of all (null). Throws as `save`. */
  async takeBack(
    from: LocalMinute,
    productId: ProductId | null,
    approval: string | undefined,
  ): Promise<null> {
    await this.#change({ kind: 'takeBack', from, productId }, approval);
    return null;
  }

  async #change(change: ProductChange, approval: string | undefined): Promise<ChangedOne> {
    const { allow, inTurn, record } = this.#parts;
    const grant = await allow({ kind: 'products' }, approval, null);
    const changed = await inTurn(() => this.#edit(change));
    await record.write({ ...changed.fact, by: record.books.cashier, ...granted(grant) });
    return changed;
  }

  async #edit(change: ProductChange): Promise<ChangedOne> {
    const { files, currency, shelf, threads, timeZone, wall } = this.#parts;
    const { source } = shelf.state;
    const edited = await threads
      .edited({ ...files, currency, now: wall(), timeZone, change, source })
      .catch((error: unknown) => {
        throw isOfTheDisk(error) ? new AppFailure('file.notSaved') : error;
      });
    if (edited.kind === 'noFile') throw new AppFailure('catalogue.noFile');
    if (edited.kind === 'refused')
      throw edited.problem === null
        ? new AppFailure('product.changed')
        : new AppFailure('product.refused', { ...edited.problem });
    await shelf.adopt(edited);
    this.#parts.changed();
    return edited;
  }

  #pricedIn(after: string, until: string, from: number, count: number): Promise<PricedProducts> {
    return this.#parts.store.priced({ after, until, from, count });
  }

  async #view(found: Promise<PricedProducts>): Promise<PricedProductsView> {
    const { total, products } = await found;
    const { hasCome } = this.#parts.time;
    return { total, products: products.map((text) => asOf(productIn(text), hasCome)) };
  }
}

const productOrNull = (text: string | null): Product | null => (text === null ? null : productIn(text));

/** Sorts between that minute and the one before it. */
const justBefore = (minute: LocalMinute): string => minute.slice(0, -1);

const isOfTheDisk = (error: unknown): boolean => error instanceof Error && 'code' in error;
