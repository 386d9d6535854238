import { dayAfter } from '#shared/calendar-day.ts';
import type { LocalMinute, Product } from '#shared/catalogue.ts';
import { MOST_LABELS } from '#shared/labels/label.ts';
import { shopClock } from '#shared/shop-clock.ts';
import type { PricedProductsView } from '#shared/product-edit.ts';
import { ask, once, type Desk } from './ask.ts';
import { changeProducts } from './product-edit-actions.ts';
import type { ChosenLabel, LabelForm, LabelNews } from './products-desk.ts';

/** Labels for the shelf: which, how many, on what. */
export interface LabelActions {
  /** One more for a product and each of its forms. */
  readonly addLabels: (product: Product) => void;
  /** Those whose price has become another one today, or in so many days before; instead of what was chosen. */
  readonly labelRepriced: (days: number) => void;
  /** Those of which a price comes in that minute, with that price. */
  readonly labelComing: (minute: LocalMinute) => void;
  /** Zero takes it out. */
  readonly countLabels: (label: ChosenLabel, count: number) => void;
  readonly clearLabels: () => void;
  readonly labelOn: (form: LabelForm) => void;
  readonly previewLabels: () => void;
  readonly printLabels: () => void;
  readonly saveLabels: () => void;
}

const PAGE = 200;

export function labelActions(desk: Desk): LabelActions {
  const { store, mintId } = desk;
  const chosen = () => store.getState().products.labels;
  const wishes = () =>
    chosen().map(({ productId, variantId, count, at }) => ({ productId, variantId, count, at }));
  const choose = (labels: readonly ChosenLabel[], labelNews: LabelNews | null = null): void =>
    changeProducts(store, { labels, labelNews, trouble: null });
  const chooseAll = async (
    at: LocalMinute | null,
    page: (from: number) => Promise<PricedProductsView | null>,
  ) => {
    const { labels, total } = await gathered(at, page);
    changeProducts(store, { tab: 'labels' });
    if (labels.length === 0) choose([], { kind: 'nothingChanged' });
    else choose(labels, total > labels.length ? { kind: 'cut', count: labels.length, total } : null);
  };
  const priced = async (
    name: 'products.repriced' | 'products.comingAt',
    minute: LocalMinute,
    from: number,
  ): Promise<PricedProductsView | null> => {
    const page = { from, count: PAGE };
    const answer =
      name === 'products.repriced'
        ? await ask(desk, name, { since: minute, ...page })
        : await ask(desk, name, { minute, ...page });
    if (!answer.ok) changeProducts(store, { trouble: answer.error });
    return answer.ok ? answer.value : null;
  };
  const deed = (button: string, work: () => Promise<LabelNews | null>): void =>
    void once(store, button, async () => changeProducts(store, { labelNews: await work() }));
  return {
    addLabels(product) {
      const fresh = labelsOf(product, null).filter((label) => !chosen().some((one) => isSame(one, label)));
      choose([...chosen(), ...fresh]);
    },
    labelRepriced: (days) =>
      void once(store, 'choose labels', () => {
        const { view } = store.getState();
        if (view === null) return Promise.resolve();
        const today = shopClock(view.shop.timeZone.name).read(Date.now()).day;
        const since = `${dayAfter(today, -days)}T00:00`;
        return chooseAll(null, (from) => priced('products.repriced', since, from));
      }),
    labelComing: (minute) =>
      void once(store, 'choose labels', () =>
        chooseAll(minute, (from) => priced('products.comingAt', minute, from)),
      ),
    countLabels(label, count) {
      const others = chosen().reduce((sum, one) => sum + (isSame(one, label) ? 0 : one.count), 0);
      const allowedCount = Math.max(0, Math.min(count, MOST_LABELS - others));
      const next = chosen().map((one) => (isSame(one, label) ? { ...one, count: allowedCount } : one));
      choose(next.filter((one) => one.count > 0));
    },
    clearLabels: () => choose([]),
    labelOn: (form) => changeProducts(store, { form }),
    previewLabels: () =>
      void once(store, 'preview labels', async () => {
        for (let asked: readonly ChosenLabel[] | null = null; asked !== chosen();) {
          asked = chosen();
          const answer = await ask(desk, 'products.labels', { labels: wishes() });
          changeProducts(
            store,
            answer.ok ? { preview: answer.value } : { preview: null, trouble: answer.error },
          );
        }
      }),
    printLabels: () =>
      deed('print labels', async () => {
        const answer = await ask(desk, 'products.printLabels', { commandId: mintId(), labels: wishes() });
        changeProducts(store, { trouble: answer.ok ? null : answer.error });
        return answer.ok ? { kind: 'printed' } : null;
      }),
    saveLabels: () =>
      deed('save labels', async () => {
        const form = store.getState().products.form === 'sheet' ? 'sheet' : 'paper';
        const answer = await ask(desk, 'products.saveLabels', {
          commandId: mintId(),
          labels: wishes(),
          form,
        });
        changeProducts(store, { trouble: answer.ok ? null : answer.error });
        return answer.ok && answer.value.kind === 'saved' ? { kind: 'saved' } : null;
      }),
  };
}

const isSame = (a: ChosenLabel, b: ChosenLabel): boolean =>
  a.productId === b.productId && a.variantId === b.variantId && a.at === b.at;

/** One for the product as such and one for each of its forms. */
const labelsOf = ({ id, name, variants }: Product, at: LocalMinute | null): readonly ChosenLabel[] => [
  { productId: id, variantId: null, count: 1, at, name },
  ...variants.map((variant) => ({
    productId: id,
    variantId: variant.id,
    count: 1,
    at,
    name: `${name}, ${variant.name}`,
  })),
];

/** As many as one order may hold. `total`: how many there would be. */
async function gathered(
  at: LocalMinute | null,
  page: (from: number) => Promise<PricedProductsView | null>,
): Promise<{ readonly labels: readonly ChosenLabel[]; readonly total: number }> {
  const labels: ChosenLabel[] = [];
  for (let from = 0; ; from += PAGE) {
    const found = await page(from);
    if (found === null) return { labels: [], total: 0 };
    labels.push(...found.products.flatMap((product) => labelsOf(product, at)));
    const isLast = from + found.products.length >= found.total || found.products.length === 0;
    if (isLast || labels.length >= MOST_LABELS)
      return { labels: labels.slice(0, MOST_LABELS), total: Math.max(labels.length, found.total) };
  }
}
