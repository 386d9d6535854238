import { once, tell, type Desk } from './ask.ts';
import { NO_PREFIX } from './quantity-prefix.ts';
import { changeUi } from './till-store.ts';

/** What is done to a whole sale before its money moves. */
export interface SaleActions {
  readonly clearBasket: () => void;
}

export function saleActions(desk: Desk): SaleActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  const saleOnScreen = () => store.getState().view?.sale ?? null;
  const forgotten = { asking: null, prefix: NO_PREFIX, unknownCodes: [], selectedLine: null } as const;

  const clear = async (): Promise<void> => {
    const sale = saleOnScreen();
    if (sale !== null) await tell(desk, 'sale.clear', { ...command(), saleId: sale.id });
    changeUi(store, forgotten);
  };

  return {
    clearBasket: () => void once(store, 'clear', clear),
  };
}
