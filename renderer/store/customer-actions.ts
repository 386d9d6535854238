import type { SaleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { ask, once, tell, type Desk } from './ask.ts';

interface Offer {
  /** Parts per million of the due; null for a fixed tip. */
  readonly sharePpm: number | null;
  readonly tip: Money;
}

export interface CustomerActions {
  /** Opens the customer's screen as a window beside the till. */
  readonly showCustomerDisplay: () => void;
  readonly askCustomer: (saleId: SaleId, offers: readonly Offer[]) => void;
  readonly stopAskingCustomer: () => void;
}

/** What the cashier does with the customer's screen. */
export function customerActions(desk: Desk): CustomerActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  return {
    showCustomerDisplay: () => void once(store, 'customer', () => tell(desk, 'customer.open', command())),
    askCustomer(saleId, offers) {
      const choices = offers.slice(0, 6).map(({ sharePpm, tip }) => ({ ratePpm: sharePpm, tip: tip.amount }));
      // The cashier can always be told by word of mouth: a screen that is not there is no trouble.
      void ask(desk, 'customer.askTip', { ...command(), saleId, choices });
    },
    stopAskingCustomer: () => void ask(desk, 'customer.stopTip', command()),
  };
}
