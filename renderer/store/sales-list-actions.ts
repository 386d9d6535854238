import type { AppError } from '#shared/app-error.ts';
import type { LineId, SaleId } from '#shared/ids.ts';
import type { Input } from '#shared/ipc/contract.ts';
import type { SaleView } from '#shared/sale.ts';
import { shopClock } from '#shared/shop-clock.ts';
import { allowed, ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';
import { spanOf, type When } from './sales-span.ts';

type GivingBack = Omit<Input<'refund.give'>, 'commandId' | 'approval'>;
type Goods = Input<'exchange.add'>['pieces'];
type Resolving = Omit<Input<'modification.resolve'>, 'commandId'>;

/** Finding a sale that is over, and giving its money back. What is answered here is shown in the sheet that asked. */
export interface SalesListActions {
  /** The first `count` sales that fit. */
  readonly findSales: (text: string, when: When, count: number) => void;
  readonly loadPaidSale: (saleId: SaleId) => void;
  /** Shows the sale that a scanned receipt is of, or says where it was sold. */
  readonly openReceipt: (code: string) => void;
  /** Null when it is on record or was given up; one at a time: while one is on its way, another press is null too. */
  readonly giveBack: (refund: GivingBack) => Promise<AppError | null>;
  /** Null when the goods are in the basket, which is then on screen. */
  readonly exchange: (ofSaleId: SaleId, pieces: Goods) => Promise<AppError | null>;
  readonly takeOutReturn: (lineId: LineId) => void;
  /** Ends an exchange with nothing to pay: what the goods are worth beyond it goes back. */
  readonly settleExchange: (sale: SaleView, way: 'asPaid' | 'cash') => void;
  readonly resolveRefund: (decision: Resolving) => Promise<AppError | null>;
}

export function salesListActions(desk: Desk): SalesListActions {
  const { store, mintId } = desk;
  let asked = 0;
  return {
    findSales: (text, when, count) => {
      const { view } = store.getState();
      if (view === null) return;
      const span = spanOf(when, Date.now(), shopClock(view.shop.timeZone.name));
      void findSales(desk, { text, ...span, from: 0, count }, ++asked, () => asked);
    },
    loadPaidSale: (saleId) => void loadPaidSale(desk, saleId),
    openReceipt: (code) => void openReceipt(desk, code),
    async giveBack(refund) {
      const { busy } = store.getState().ui;
      if (busy.has('refund')) return null;
      changeUi(store, { busy: new Set([...busy, 'refund']) });
      const answer = await allowed(desk, 'refund.give', { commandId: mintId(), ...refund });
      changeUi(store, { busy: without(store.getState().ui.busy, 'refund') });
      return answer.ok || answer.error.code === 'approval.needed' ? null : answer.error;
    },
    async exchange(ofSaleId, pieces) {
      const answer = await allowed(desk, 'exchange.add', { commandId: mintId(), ofSaleId, pieces });
      if (answer.ok)
        changeUi(store, { looking: null, flow: null, leftPayment: null, entry: '', notice: null });
      return answer.ok || answer.error.code === 'approval.needed' ? null : answer.error;
    },
    takeOutReturn: (lineId) =>
      void once(store, 'return', () => tell(desk, 'exchange.remove', { commandId: mintId(), lineId })),
    settleExchange: ({ id: saleId, back }, way) =>
      void once(store, 'tender', () =>
        tell(desk, 'exchange.settle', { commandId: mintId(), saleId, back: back.amount, way: { kind: way } }),
      ),
    async resolveRefund(decision) {
      const answer = await ask(desk, 'modification.resolve', { commandId: mintId(), ...decision });
      return answer.ok ? null : answer.error;
    },
  };
}

async function openReceipt(desk: Desk, code: string): Promise<void> {
  const answer = await ask(desk, 'sales.byCode', { code });
  if (answer.ok)
    changeUi(desk.store, { looking: { at: 'sales', saleId: answer.value.saleId }, notice: null });
  else {
    // The notice is behind the list: whoever scans there wants to read why nothing opened.
    changeUi(desk.store, { looking: null });
    showNotice(desk.store, answer.error);
  }
}

const without = (busy: ReadonlySet<string>, button: string): ReadonlySet<string> =>
  new Set([...busy].filter((one) => one !== button));

/** Typing is faster than main: only the answer to the latest question is shown. */
async function findSales(
  desk: Desk,
  query: Input<'sales.list'>,
  mine: number,
  latest: () => number,
): Promise<void> {
  const answer = await ask(desk, 'sales.list', query);
  if (mine !== latest()) return;
  if (answer.ok) desk.store.setState({ sales: answer.value });
  else showNotice(desk.store, answer.error);
}

async function loadPaidSale(desk: Desk, saleId: SaleId): Promise<void> {
  const answer = await ask(desk, 'sales.get', { saleId });
  if (answer.ok) desk.store.setState({ paidSale: answer.value });
  else showNotice(desk.store, answer.error);
}
