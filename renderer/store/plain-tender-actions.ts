import type { Input } from '#shared/ipc/contract.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import type { SaleView } from '#shared/sale.ts';
import { once, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export interface PlainTenderActions {
  /** A gift card or a voucher: minor units, and the number on it. */
  readonly payByOther: (sale: SaleView, methodId: string, amount: number, reference: string | null) => void;
  /** Cash or another tender goes back to the customer. */
  readonly giveBackTender: (saleId: SaleId, tenderId: TenderId) => void;
  readonly splitBill: (saleId: SaleId, how: Input<'tender.split'>['how']) => void;
  readonly dropSplit: (saleId: SaleId) => void;
}

export function plainTenderActions(desk: Desk): PlainTenderActions {
  const { store } = desk;
  const command = () => ({ commandId: desk.mintId() });
  return {
    payByOther(sale, methodId, amount, reference) {
      const input = { saleId: sale.id, methodId, amount, reference, due: sale.due.amount };
      void once(store, 'tender', async () => {
        const answer = await tell(desk, 'tender.other', { ...command(), ...input });
        if (answer.ok) changeUi(store, { entry: '' });
      });
    },
    giveBackTender: (saleId, tenderId) =>
      void once(store, 'giveBack', () => tell(desk, 'tender.giveBack', { ...command(), saleId, tenderId })),
    splitBill: (saleId, how) =>
      void once(store, 'split', () => tell(desk, 'tender.split', { ...command(), saleId, how })),
    dropSplit: (saleId) =>
      void once(store, 'split', () => tell(desk, 'tender.unsplit', { ...command(), saleId })),
  };
}
