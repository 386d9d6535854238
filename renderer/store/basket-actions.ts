import type { Product } from '#shared/catalogue.ts';
import type { ProductId, VariantId } from '#shared/ids.ts';
import { ask, showNotice, tell, type Desk } from './ask.ts';
import { questionBefore } from './asking.ts';
import { NO_PREFIX, armPrefix, prefixQuantity, pressPrefix, type PrefixKey } from './quantity-prefix.ts';
import { changeUi } from './till-store.ts';
import { countUnknown } from './unknown-codes.ts';

export interface BasketActions {
  /** A tap on a product: into the basket, or first the question that it needs. */
  readonly choose: (product: Product) => void;
  /** What the question has answered. Money in minor units, weight in grams. */
  readonly add: (article: Article) => void;
  readonly scan: (code: string) => void;
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
  let scans: Promise<void> = Promise.resolve();

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
    if (answer.ok) changeUi(store, { selectedLine: answer.value.lineId, notice: null });
    else if (answer.error.code !== 'barcode.unknown') showNotice(store, answer.error);
    else changeUi(store, { unknownCodes: countUnknown(store.getState().ui.unknownCodes, code) });
  };

  const add = async (article: Article): Promise<void> => {
    changeUi(store, { asking: null });
    const answer = await tell(desk, 'sale.addProduct', { commandId: desk.mintId(), ...article });
    if (answer.ok) changeUi(store, { selectedLine: answer.value.lineId });
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
      scans = scans.then(() => scanOne(code, quantity));
    },
    pressPrefix: (key) => changeUi(store, { prefix: pressPrefix(store.getState().ui.prefix, key) }),
    armPrefix: (quantity) => changeUi(store, { prefix: armPrefix(quantity), asking: null }),
    forgetPrefix: () => changeUi(store, { prefix: NO_PREFIX }),
  };
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
