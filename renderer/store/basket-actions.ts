import type { AppError } from '#shared/app-error.ts';
import type { Product } from '#shared/catalogue.ts';
import type { ProductId, VariantId } from '#shared/ids.ts';
import { ask, showNotice, tell, type Desk } from './ask.ts';
import { questionBefore, type Asking } from './asking.ts';
import { NO_PREFIX, armPrefix, prefixQuantity, pressPrefix, type PrefixKey } from './quantity-prefix.ts';
import { changeUi } from './till-store.ts';
import { lineSelector } from './select-line.ts';
import { countUnknown } from './unknown-codes.ts';

export interface BasketActions {
  /** A tap on a product: into the basket, or first the question that it needs. */
  readonly choose: (product: Product) => void;
  /** What the question has answered. Money in minor units, weight in grams. */
  readonly add: (article: Article) => void;
  readonly scan: (code: string) => void;
  /** Does it once everything scanned before is in the basket on screen: at once when nothing is on its way. */
  readonly afterScans: (deed: () => void) => void;
  readonly pressPrefix: (key: PrefixKey) => void;
  readonly armPrefix: (quantity: number) => void;
  readonly forgetPrefix: () => void;
}

export interface Article {
  readonly productId: ProductId;
  readonly quantity: number;
  readonly variantId?: VariantId;
  readonly price?: number;
  readonly weightGrams?: number;
}

export function basketActions(desk: Desk): BasketActions {
  const { store } = desk;
  const { select, shown } = lineSelector(store);
  let scans: Promise<void> = Promise.resolve();
  let onTheirWay = 0;

  const queue = (step: () => Promise<void> | void): void => {
    onTheirWay += 1;
    scans = scans.then(step);
    void scans.then(shown).finally(() => (onTheirWay -= 1));
  };

  const takeQuantity = (): number => {
    const { prefix } = store.getState().ui;
    if (prefix !== NO_PREFIX) changeUi(store, { prefix: NO_PREFIX });
    return prefixQuantity(prefix);
  };

  const scanOne = async (code: string, quantity: number): Promise<void> => {
    if (!(await leavePaidSale(desk))) return;
    changeUi(store, { flow: null });
    const counted = quantity === 1 ? code : `${quantity}*${code}`;
    const answer = await ask(desk, 'sale.scan', { commandId: desk.mintId(), code: counted });
    if (!answer.ok) return explain(answer.error, code);
    showNotice(store, null);
    select(answer.value);
  };

  const explain = async (error: AppError, code: string): Promise<void> => {
    if (error.code.startsWith('barcode.')) {
      // A row stays until it is dismissed: what was not sold must not be hidden by the next scan.
      changeUi(store, { unknownCodes: countUnknown(store.getState().ui.unknownCodes, code) });
      if (error.code !== 'barcode.unknown') showNotice(store, error);
      return;
    }
    const asking = await questionAfterScan(desk, error, code);
    if (asking === null) showNotice(store, error);
    else changeUi(store, { asking, entry: '', notice: null });
  };

  const add = async (article: Article): Promise<void> => {
    changeUi(store, { asking: null });
    const answer = await tell(desk, 'sale.addProduct', { commandId: desk.mintId(), ...article });
    if (answer.ok) select(answer.value);
  };

  return {
    choose(product) {
      const quantity = takeQuantity();
      const kind = questionBefore(product);
      if (kind === null) void add({ productId: product.id, quantity });
      else changeUi(store, { asking: { kind, product, quantity }, entry: '' });
    },
    add: (article) => void add(article),
    /** One after the other, in the order of the scans: none is dropped. */
    scan(code) {
      const quantity = takeQuantity();
      queue(() => scanOne(code, quantity));
    },
    afterScans(deed) {
      if (onTheirWay === 0) deed();
      else queue(() => shown().then(deed));
    },
    pressPrefix: (key) => changeUi(store, { prefix: pressPrefix(store.getState().ui.prefix, key) }),
    armPrefix: (quantity) => changeUi(store, { prefix: armPrefix(quantity), asking: null }),
    forgetPrefix: () => changeUi(store, { prefix: NO_PREFIX }),
  };
}

/** A scanned product may need a price or a weight first. Null for any other trouble. */
async function questionAfterScan(desk: Desk, error: AppError, code: string): Promise<Asking | null> {
  const kinds = { 'product.needsPrice': 'price', 'product.needsWeight': 'weight' } as const;
  if (error.code !== 'product.needsPrice' && error.code !== 'product.needsWeight') return null;
  const found = await ask(desk, 'catalogue.search', { text: code.slice(0, 80) });
  const product = found.ok ? found.value.find(({ id }) => id === error.facts?.['productId']) : undefined;
  if (product === undefined) return null;
  return { kind: kinds[error.code], product, quantity: Number(error.facts?.['pieces'] ?? 1) };
}

/** The next scan starts the next sale. False when the paid one would not close: then nothing is scanned. */
export async function leavePaidSale(desk: Desk): Promise<boolean> {
  const sale = desk.store.getState().view?.sale ?? null;
  if (sale?.phase !== 'paid') return true;
  const answer = await tell(desk, 'sale.finish', { commandId: desk.mintId(), saleId: sale.id });
  if (answer.ok) {
    changeUi(desk.store, {
      flow: null,
      leftPayment: null,
      entry: '',
      unknownCodes: [],
      category: 'favourites',
    });
  }
  return answer.ok;
}
