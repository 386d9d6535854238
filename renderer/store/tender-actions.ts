import type { SaleId, TenderId } from '#shared/ids.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { leavePaidSale } from './basket-actions.ts';
import { ask, once, tell, type Desk } from './ask.ts';
import { paymentKey, tipLeft } from './payment-in-focus.ts';
import { changeUi } from './till-store.ts';

/** What a cashier may choose for one card. */
export type CardChoice = Pick<Input<'tender.card'>, 'terminalId' | 'captureMethod'>;

export interface TenderActions {
  /** One press: the due is asked of the card, at once or after the till's own tip question. */
  readonly charge: (sale: SaleView) => void;
  /** To cash, splits and whatever else this counter takes. */
  readonly otherWays: (sale: SaleView) => void;
  /** Tip in minor units; goes on to the tender screen. */
  readonly chooseTip: (sale: SaleView, tip: number) => void;
  /** Back to the tip question that led here, or to the basket. Money is never touched. */
  readonly stepBack: () => void;
  /** Minor units. Takes `amount` of the due from a card, `tip` on top. */
  readonly payByCard: (sale: SaleView, amount: number, tip: number, more?: CardChoice) => void;
  /** Less than the due is a part: the rest is the next tender's. */
  readonly payByCash: (sale: SaleView, received: number) => void;
  /** Leaves a settled payment for the tender screen. */
  readonly moveOn: (sale: SaleView, payment: PaymentView) => void;
  readonly askToCancel: (tenderId: TenderId) => void;
  readonly checkAgain: (tenderId: TenderId) => void;
  readonly setAside: (saleId: SaleId) => void;
  readonly resume: (saleId: SaleId) => void;
  readonly nextSale: () => void;
}

export function tenderActions(desk: Desk): TenderActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });

  const openTender = (sale: SaleView, tip: number | null): void => {
    changeUi(store, { flow: { saleId: sale.id, step: 'tender', tip }, entry: '', notice: null });
    // Only warms the connection: if it fails, Charge dials again and says so itself.
    void ask(desk, 'tender.prepare', { ...command(), saleId: sale.id });
  };

  const payByCard: TenderActions['payByCard'] = (sale, amount, tip, more = {}) => {
    const input = { saleId: sale.id, amount, tip, due: sale.due.amount, ...more };
    void once(store, 'tender', () => tell(desk, 'tender.card', { ...command(), ...input }));
  };

  return {
    charge(sale) {
      const isAsked = store.getState().view?.counter.tip.mode === 'till';
      if (!isAsked) payByCard(sale, shareOf(sale), 0);
      else changeUi(store, { flow: { saleId: sale.id, step: 'tip', tip: null }, entry: '', notice: null });
    },
    otherWays: (sale) => openTender(sale, null),
    chooseTip: openTender,
    stepBack() {
      const { flow } = store.getState().ui;
      const wasAsked = flow?.step === 'tender' && flow.tip !== null;
      const earlier = wasAsked ? { ...flow, step: 'tip' as const, tip: null } : null;
      changeUi(store, { flow: earlier, entry: '', notice: null });
    },
    payByCard,
    payByCash(sale, received) {
      const share = sale.split === null ? {} : { share: sale.split.amount.amount };
      const input = { saleId: sale.id, received, due: sale.due.amount, ...share };
      void once(store, 'tender', async () => {
        const answer = await tell(desk, 'tender.cash', { ...command(), ...input });
        if (answer.ok) changeUi(store, { entry: '' });
      });
    },
    moveOn(sale, payment) {
      changeUi(store, { leftPayment: paymentKey(payment) });
      openTender(sale, tipLeft(sale, payment));
    },
    askToCancel: (tenderId) =>
      void once(store, 'cancel', () => tell(desk, 'payment.cancel', { ...command(), tenderId })),
    checkAgain: (tenderId) =>
      void once(store, 'check', () => tell(desk, 'payment.check', { ...command(), tenderId })),
    setAside: (saleId) =>
      void once(store, 'setAside', () => tell(desk, 'sale.setAside', { ...command(), saleId })),
    resume: (saleId) => void once(store, 'resume', () => tell(desk, 'sale.resume', { ...command(), saleId })),
    nextSale: () => void once(store, 'finish', () => leavePaidSale(desk)),
  };
}

/** Minor units: whose turn it is, or all that is due. */
const shareOf = ({ split, due }: SaleView): number => (split?.amount ?? due).amount;
