import type { SaleView } from '#shared/sale.ts';
import type { Counter } from './counter.ts';
import { lastCard } from './counter.ts';

const GOODS = ['Latte', 'Flat white', 'Gift voucher 50.00'] as const;
const SMALL = ['Latte', 'Flat white'] as const;

export type VisitName =
  | 'cash'
  | 'card'
  | 'cardWithTip'
  | 'declinedThenCash'
  | 'declinedThenOtherCard'
  | 'partialThenCash'
  | 'partialAndLeaves'
  | 'cancelled'
  | 'overTheCloud'
  | 'offlineApproved'
  | 'offlineDeclined'
  | 'discounted'
  | 'parked'
  | 'voidedBasket'
  | 'refundToCard'
  | 'refundInCash'
  | 'exchange'
  | 'paperOut'
  | 'crash';

type Visit = (counter: Counter) => Promise<void>;

/** Everybody who comes to the counter, and how it is meant to end. Each leaves the screen free. */
export const VISITS: Readonly<Record<VisitName, Visit>> = {
  cash: async (counter) => {
    await counter.basket(SMALL, counter.random.between(1, 4));
    await counter.cash();
    await counter.leave();
  },
  card: async (counter) => {
    await counter.basket(GOODS, counter.random.between(1, 4));
    await counter.present('approved');
    await counter.card();
    await counter.leave();
  },
  cardWithTip: async (counter) => {
    await counter.basket(SMALL, counter.random.between(1, 3));
    await counter.present('approved');
    await counter.card(counter.random.between(50, 300));
    await counter.leave();
  },
  declinedThenCash: async (counter) => {
    await counter.basket(SMALL, 1);
    await counter.present(counter.random.pick(['declined', 'insufficient-funds', 'expired']));
    await counter.card();
    await counter.cash();
    await counter.leave();
  },
  declinedThenOtherCard: async (counter) => {
    await counter.basket(GOODS, 2);
    await counter.present('insufficient-funds');
    await counter.card();
    await counter.present('approved');
    await counter.card();
    await counter.leave();
  },
  partialThenCash: async (counter) => {
    const { due } = await counter.basket(GOODS, 2);
    await counter.present('approved', { approved: Math.floor(due.amount / 2) });
    await counter.card();
    await counter.cash();
    await counter.leave();
  },
  partialAndLeaves: async (counter) => {
    const { due } = await counter.basket(GOODS, 2);
    await counter.present('approved', { approved: Math.floor(due.amount / 3) });
    const tender = await counter.card();
    await giveAllBack(counter, tender.id);
    await voided(counter);
  },
  cancelled: async (counter) => {
    await counter.basket(SMALL, 1);
    const { id: saleId, due } = counter.sale;
    await counter.till.do('tender.card', { saleId, amount: due.amount, tip: 0, due: due.amount });
    await session(counter, 'pending');
    await counter.simulator.cancelOnDevice(counter.terminalId);
    await counter.ended();
    await counter.cash();
    await counter.leave();
  },
  overTheCloud: async (counter) => {
    await counter.fault({ lan: 'refuse' });
    try {
      await counter.basket(SMALL, 2);
      await counter.present('approved');
      await counter.card();
      await counter.leave();
    } finally {
      await counter.fault({ lan: 'up' });
    }
  },
  offlineApproved: (counter) => offline(counter, 'approved'),
  offlineDeclined: (counter) => offline(counter, 'declined'),
  discounted: async (counter) => {
    await counter.basket(GOODS, 3);
    const ppm = counter.random.between(1, 9) * 10_000;
    await counter.till.do('sale.discount', { discount: { kind: 'percent', ppm } });
    await counter.till.until(({ sale }) => sale?.discount !== null);
    await counter.cash();
    await counter.leave();
  },
  parked: async (counter) => {
    const { id: saleId } = await counter.basket(SMALL, 2);
    await counter.till.do('sale.park', { saleId });
    await counter.till.until(({ sale }) => sale === null);
    await VISITS.cash(counter);
    await counter.till.do('sale.recall', { saleId });
    await counter.till.until(({ sale }) => sale?.id === saleId);
    await counter.cash();
    await counter.leave();
  },
  voidedBasket: async (counter) => {
    await counter.basket(GOODS, 2);
    await voided(counter);
  },
  refundToCard: async (counter) => {
    const sale = counter.paid.findLast(
      (one) => lastCard(one)?.payment.state === 'captured' && !counter.refunded.has(one.id),
    );
    if (sale === undefined) return VISITS.card(counter);
    counter.refunded.add(sale.id);
    const tender = lastCard(sale);
    if (tender === null) return;
    const amount = Math.max(1, Math.floor(sale.totals.total.amount / counter.random.pick([1, 2, 3])));
    const asked = {
      saleId: sale.id,
      tenderId: tender.id,
      amount,
      reason: 'customerRequest',
      presentCard: false,
    };
    await counter.till.do('refund.start', { ...asked, approval: counter.pin });
  },
  refundInCash: async (counter) => {
    const sale = counter.paid.findLast(
      (one) => one.tenders.every(({ kind }) => kind === 'cash') && !counter.refunded.has(one.id),
    );
    const [line] = sale?.lines ?? [];
    if (sale === undefined || line === undefined) return VISITS.cash(counter);
    counter.refunded.add(sale.id);
    const amount = Math.ceil(sale.totals.total.amount / 2);
    const asked = { saleId: sale.id, wanted: { kind: 'amount' }, amount, way: { kind: 'cash' } };
    const { cash } = await counter.till.do('refund.give', {
      ...asked,
      reason: 'customerRequest',
      approval: counter.pin,
    });
    counter.witness.cashBack(cash);
  },
  exchange: async (counter) => {
    const sale = counter.paid.findLast((one) => isCheap(one) && !counter.refunded.has(one.id));
    const [line] = sale?.lines ?? [];
    if (sale === undefined || line === undefined) return VISITS.cash(counter);
    counter.refunded.add(sale.id);
    const pieces = [{ lineId: line.id, quantity: 1 }];
    await counter.till.do('exchange.add', { ofSaleId: sale.id, pieces, approval: counter.pin });
    // Dearer than anything that costs a coffee.
    await counter.scan('Gift voucher 50.00');
    await counter.till.until((view) => (view.sale?.due.amount ?? 0) > 0);
    await counter.cash();
    await counter.leave();
  },
  paperOut: async (counter) => {
    counter.printer.paperOut = true;
    try {
      await VISITS.cash(counter);
    } finally {
      counter.printer.fillPaper();
    }
  },
  crash: async (counter) => {
    await counter.basket(GOODS, 1);
    const { id: saleId, due } = counter.sale;
    await counter.present('approved', { hold: true });
    await counter.till.do('tender.card', { saleId, amount: due.amount, tip: 0, due: due.amount });
    await session(counter, 'processing');
    await counter.crash();
    await counter.simulator.release(counter.terminalId);
    await counter.ended();
    await counter.leave();
  },
};

/** Paid in cash, and of things that cost less than what it is exchanged for. */
const isCheap = ({ tenders, lines }: SaleView): boolean =>
  tenders.every(({ kind }) => kind === 'cash') && lines.every(({ unitPrice }) => unitPrice.amount < 1000);

/** The terminal approves alone; the bank speaks when the link is back. */
async function offline(counter: Counter, card: 'approved' | 'declined'): Promise<void> {
  await counter.fault({ offline: true });
  try {
    await counter.basket(SMALL, 2);
    await counter.present(card);
    await counter.card();
    await counter.leave();
  } finally {
    await counter.fault({ offline: false });
  }
}

/** Waits until the terminal is there. */
async function session(counter: Counter, state: 'pending' | 'processing'): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const face = await counter.simulator.face(counter.terminalId);
    if (face.session?.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The terminal was never ${state}`);
}

async function giveAllBack(counter: Counter, tenderId: string): Promise<void> {
  const { id: saleId, paid } = counter.sale;
  const asked = { saleId, tenderId, amount: paid.amount, reason: 'customerRequest', presentCard: false };
  await counter.till.do('refund.start', { ...asked, approval: counter.pin });
  await counter.till.until(({ sale }) => sale?.phase === 'open', 60_000);
}

async function voided(counter: Counter): Promise<void> {
  const { id: saleId } = counter.sale;
  await counter.till.do('sale.void', { saleId, why: { reason: 'customerLeft' }, approval: counter.pin });
  await counter.till.until(({ sale }) => sale === null);
  counter.witness.voided += 1;
}
