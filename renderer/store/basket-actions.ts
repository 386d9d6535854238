import type { LineId, ProductId } from '#shared/ids.ts';
import type { LineView } from '#shared/sale.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';
import { countUnknown } from './unknown-codes.ts';

const MOST_PIECES = 999;

export interface BasketActions {
  readonly addProduct: (productId: ProductId) => void;
  readonly scan: (code: string) => void;
  /** Adds `by` pieces to a line; down to zero removes it. */
  readonly changeQuantity: (line: LineView, by: number) => void;
  readonly removeLine: (line: LineView) => void;
  readonly clearBasket: () => void;
}

export function basketActions(desk: Desk): BasketActions {
  const { store } = desk;
  const wanted = new Map<LineId, number>();
  let scans: Promise<void> = Promise.resolve();

  const scanOne = async (code: string): Promise<void> => {
    if (!(await leavePaidSale(desk))) return;
    changeUi(store, { flow: null });
    const answer = await ask(desk, 'sale.scan', { commandId: desk.mintId(), code });
    if (answer.ok) changeUi(store, { selectedLine: answer.value.lineId, notice: null });
    else if (answer.error.code !== 'barcode.unknown') showNotice(store, answer.error);
    else changeUi(store, { unknownCodes: countUnknown(store.getState().ui.unknownCodes, code) });
  };

  /** A second press counts on top of the first, even before main has answered that one. */
  const setQuantity = async (lineId: LineId, quantity: number): Promise<void> => {
    wanted.set(lineId, quantity);
    await tell(desk, 'sale.setQuantity', { commandId: desk.mintId(), lineId, quantity });
    if (wanted.get(lineId) === quantity) wanted.delete(lineId);
  };

  /** The store may already know more than the line on screen, which is a frame old. */
  const mirrored = (line: LineView): LineView =>
    store.getState().view?.sale?.lines.find((candidate) => candidate.id === line.id) ?? line;

  const add = async (productId: ProductId): Promise<void> => {
    const answer = await tell(desk, 'sale.addProduct', { commandId: desk.mintId(), productId });
    if (answer.ok) changeUi(store, { selectedLine: answer.value.lineId });
  };

  const clear = async (): Promise<void> => {
    const sale = store.getState().view?.sale;
    if (sale) await tell(desk, 'sale.clear', { commandId: desk.mintId(), saleId: sale.id });
    changeUi(store, { confirmingClear: false, unknownCodes: [] });
  };

  return {
    addProduct: (productId) => void add(productId),
    /** One after the other, in the order of the scans: none is dropped. */
    scan: (code) => void (scans = scans.then(() => scanOne(code))),
    changeQuantity(line, by) {
      const quantity = (wanted.get(line.id) ?? mirrored(line).quantity) + by;
      if (quantity >= 0 && quantity <= MOST_PIECES) void setQuantity(line.id, quantity);
    },
    removeLine: (line) => void setQuantity(line.id, 0),
    clearBasket: () => void once(store, 'clear', clear),
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
