import type { Discount } from '#shared/discount.ts';
import type { SaleId } from '#shared/ids.ts';
import type { Customer, SaleView, VoidReason } from '#shared/sale.ts';
import { once, tell, type Desk } from './ask.ts';
import { sentDiscount, sentNote } from './line-actions.ts';
import { NO_PREFIX } from './quantity-prefix.ts';
import { changeUi } from './till-store.ts';

/** What is done to a whole sale before its money moves. */
export interface SaleActions {
  /** Puts the basket by under its customer's name; the next scan starts another sale. */
  readonly park: () => void;
  /** Opens a parked sale; a basket on screen is parked in its place. */
  readonly recall: (saleId: SaleId) => void;
  readonly discountBasket: (discount: Discount | null) => void;
  readonly noteSale: (note: string) => void;
  /** Without a name nobody is kept. */
  readonly nameCustomer: (customer: Customer) => void;
  /** `withSlip`: printed for the drawer, where a shop keeps them. */
  readonly voidSale: (why: WhyVoid, withSlip?: boolean) => void;
}

export type WhyVoid =
  | { readonly reason: Exclude<VoidReason, 'other'> }
  /** The cashier's own words, three letters at least. */
  | { readonly reason: 'other'; readonly words: string };

/** A card of a parked sale has room for so much of a name. */
const LONGEST_NAME = 40;

export function saleActions(desk: Desk): SaleActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });

  const leaveBasket = (): void =>
    changeUi(store, { prefix: NO_PREFIX, unknownCodes: [], selectedLine: null, notice: null });

  /** The basket on screen, if it has something in it; the question is closed in any case. */
  const basket = (): SaleView | null => {
    changeUi(store, { asking: null });
    const sale = store.getState().view?.sale ?? null;
    return sale?.phase === 'open' && sale.lines.length > 0 ? sale : null;
  };

  const park = async (sale: SaleView): Promise<void> => {
    const name = sale.customer?.name.slice(0, LONGEST_NAME) ?? null;
    const answer = await tell(desk, 'sale.park', { ...command(), saleId: sale.id, name });
    if (answer.ok) leaveBasket();
  };

  const recall = async (saleId: SaleId): Promise<void> => {
    const answer = await tell(desk, 'sale.recall', { ...command(), saleId });
    if (answer.ok) leaveBasket();
  };

  const giveUp = async (sale: SaleView, why: WhyVoid, withSlip: boolean): Promise<void> => {
    const answer = await tell(desk, 'sale.void', { ...command(), saleId: sale.id, why });
    if (!answer.ok) return;
    leaveBasket();
    if (withSlip) await tell(desk, 'paper.print', { ...command(), saleId: sale.id, kind: 'void' });
  };

  return {
    park() {
      const sale = basket();
      if (sale !== null) void once(store, 'park', () => park(sale));
    },
    recall(saleId) {
      changeUi(store, { asking: null });
      void once(store, 'recall', () => recall(saleId));
    },
    discountBasket(discount) {
      if (basket() !== null)
        void tell(desk, 'sale.discount', { ...command(), discount: sentDiscount(discount) });
    },
    noteSale(note) {
      if (basket() !== null) void tell(desk, 'sale.note', { ...command(), note: sentNote(note) });
    },
    nameCustomer({ name, contact }) {
      const customer = name.trim() === '' ? null : { name, contact };
      if (basket() !== null) void tell(desk, 'sale.setCustomer', { ...command(), customer });
    },
    voidSale(why, withSlip = false) {
      const sale = basket();
      if (sale !== null) void once(store, 'void', () => giveUp(sale, why, withSlip));
    },
  };
}
