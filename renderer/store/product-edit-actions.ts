import type { LocalMinute } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';
import type { ProductDraft } from '#shared/product-draft.ts';
import { allowed, ask, once, tell, type Desk } from './ask.ts';
import { initialProducts, type ProductsDesk, type ProductTab } from './products-desk.ts';
import { changeUi, type TillStore } from './till-store.ts';

/** Changing what is sold, one product at a time, and the prices that come. */
export interface ProductEditActions {
  readonly showProducts: (tab: ProductTab) => void;
  /** The text in the field, or which kind of products is looked through, is another. */
  readonly findProducts: (text: string, which: ProductsDesk['which']) => void;
  /** The same question again: the answer may be another one by now. */
  readonly refreshProducts: () => void;
  readonly openProduct: (productId: ProductId) => void;
  /** `barcode`: the code that it is going to have; empty for none as yet. */
  readonly newProduct: (barcode: string) => void;
  readonly leaveProduct: () => void;
  readonly saveProduct: (draft: ProductDraft) => void;
  readonly loadComing: () => void;
  /** The next products of that minute. */
  readonly moreComing: (minute: LocalMinute) => void;
  /** Null: of all products of that minute. */
  readonly takeBack: (minute: LocalMinute, productId: ProductId | null) => void;
}

const COMING_PAGE = 50;

export function productEditActions(desk: Desk): ProductEditActions {
  const { store, mintId } = desk;
  const find = finding(desk);
  return {
    showProducts: (tab) => changeProducts(store, { tab, trouble: null, saved: null, labelNews: null }),
    findProducts(text, which) {
      changeProducts(store, { text, which, saved: null });
      void find();
    },
    refreshProducts: () => void find(),
    openProduct: (productId) =>
      void once(store, 'open product', async () => {
        const answer = await ask(desk, 'products.get', { productId });
        if (answer.ok) edit(store, { kind: 'known', found: answer.value });
        else changeProducts(store, { trouble: answer.error });
      }),
    newProduct(barcode) {
      changeUi(store, { looking: { at: 'office', page: 'products' } });
      edit(store, { kind: 'new', barcode });
    },
    leaveProduct: () => changeProducts(store, { editing: null, trouble: null }),
    saveProduct: (draft) =>
      void once(store, 'save product', async () => {
        const answer = await allowed(desk, 'products.save', { commandId: mintId(), draft: plain(draft) });
        if (!answer.ok) {
          if (answer.error.code !== 'approval.needed') changeProducts(store, { trouble: answer.error });
          return;
        }
        changeProducts(store, { editing: null, trouble: null, saved: draft.name.trim() });
        forgetCodes(store, draft);
        await find();
      }),
    loadComing: () => void once(store, 'coming prices', () => fetchComing(desk)),
    moreComing: (minute) => void once(store, `coming ${minute}`, () => fetchComingAt(desk, minute)),
    takeBack: (minute, productId) =>
      void once(store, 'take back', async () => {
        await tell(desk, 'products.takeBack', { commandId: mintId(), minute, productId });
        await fetchComing(desk);
      }),
  };
}

export const changeProducts = (store: TillStore, change: Partial<ProductsDesk>): void =>
  store.setState(({ products }) => ({ products: { ...products, ...change } }));

const edit = (store: TillStore, editing: ProductsDesk['editing']): void =>
  changeProducts(store, { tab: 'find', editing, trouble: null, saved: null });

/** Codes that nobody knew, and that stand for something now. */
function forgetCodes(store: TillStore, { barcode, variants }: ProductDraft): void {
  const known = new Set([barcode, ...variants.map((variant) => variant.barcode)]);
  const { unknownCodes } = store.getState().ui;
  changeUi(store, { unknownCodes: unknownCodes.filter(({ code }) => !known.has(code)) });
}

/** A command's input, whose lists are not for reading only. */
const plain = (draft: ProductDraft) => ({
  ...draft,
  variants: draft.variants.map((variant) => ({ ...variant, coming: [...variant.coming] })),
  coming: [...draft.coming],
});

/** One question at a time, and after its answer the one that stands in the field by then. */
function finding(desk: Desk): () => Promise<void> {
  const { store } = desk;
  const standing = () => {
    const { text, which } = store.getState().products;
    return { text: text.trim().slice(0, 80), which };
  };
  let asking = false;
  const askFor = async ({ text, which }: ReturnType<typeof standing>): Promise<void> => {
    if (which === 'sold' && text === '') {
      changeProducts(store, { found: null });
      return;
    }
    const name = which === 'sold' ? 'catalogue.search' : 'products.withdrawn';
    const answer = await ask(desk, name, { text });
    if (answer.ok) changeProducts(store, { found: answer.value, trouble: null });
    else changeProducts(store, { trouble: answer.error });
  };
  return async () => {
    if (asking) return;
    asking = true;
    try {
      for (let asked: ReturnType<typeof standing> | null = null; ;) {
        const wanted = standing();
        if (asked?.text === wanted.text && asked.which === wanted.which) return;
        asked = wanted;
        await askFor(wanted);
      }
    } finally {
      asking = false;
    }
  };
}

async function fetchComing(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'products.coming', {});
  if (!answer.ok) {
    changeProducts(desk.store, { trouble: answer.error });
    return;
  }
  changeProducts(desk.store, { coming: answer.value, comingAt: initialProducts.comingAt });
  for (const { from } of answer.value.slice(0, 5)) await fetchComingAt(desk, from);
}

async function fetchComingAt(desk: Desk, minute: LocalMinute): Promise<void> {
  const known = desk.store.getState().products.comingAt.get(minute)?.products ?? [];
  const page = { minute, from: known.length, count: COMING_PAGE };
  const answer = await ask(desk, 'products.comingAt', page);
  if (!answer.ok) {
    changeProducts(desk.store, { trouble: answer.error });
    return;
  }
  const { total, products } = answer.value;
  const { comingAt } = desk.store.getState().products;
  const next = new Map([...comingAt, [minute, { total, products: [...known, ...products] }] as const]);
  changeProducts(desk.store, { comingAt: next });
}
