import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';
import { once, tell, type Desk } from './ask.ts';
import { giveBackKey, type GiveBack } from './give-back-in-focus.ts';
import { paymentKey } from './payment-in-focus.ts';
import { changeUi } from './till-store.ts';

export interface ModificationActions {
  /** Everything that this card brought goes back to it: the customer leaves. */
  readonly giveBackCard: (sale: SaleView, tender: CardTenderView) => void;
  /** Ask VINR about a refund again, now. */
  readonly checkGiveBack: (modificationId: ModificationId) => void;
  /** Leaves what became of a refund, for the basket or for the rest of the money. */
  readonly leaveGiveBack: (back: GiveBack) => void;
  /** Nothing of it is paid any more, and the customer has left. */
  readonly giveUpSale: (saleId: SaleId) => void;
  readonly readInterrupted: () => void;
  /** Takes money that a card holds: minor units. */
  readonly captureTab: (saleId: SaleId, tenderId: TenderId, amount: number) => void;
}

export function modificationActions(desk: Desk): ModificationActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  return {
    giveBackCard({ id: saleId }, { id: tenderId, refundable }) {
      const input = { saleId, tenderId, amount: refundable.amount };
      const how = { reason: 'customerRequest', presentCard: false } as const;
      void once(store, 'giveBack', () => tell(desk, 'refund.start', { ...command(), ...input, ...how }));
    },
    checkGiveBack: (modificationId) =>
      void once(store, 'check', () => tell(desk, 'refund.check', { ...command(), modificationId })),
    leaveGiveBack: (back) =>
      changeUi(store, {
        leftGiveBack: giveBackKey(back),
        leftPayment: paymentKey(back.tender.payment),
        flow: null,
      }),
    giveUpSale: (saleId) =>
      void once(store, 'void', () =>
        tell(desk, 'sale.void', { ...command(), saleId, why: { reason: 'customerLeft' } }),
      ),
    readInterrupted: () => changeUi(store, { readInterrupted: true }),
    captureTab: (saleId, tenderId, amount) =>
      void once(store, `capture ${tenderId}`, () =>
        tell(desk, 'capture.start', { ...command(), saleId, tenderId, amount }),
      ),
  };
}
