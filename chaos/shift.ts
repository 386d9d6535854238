import type { SaleView, TenderView } from '#shared/sale.ts';
import type { HeadlessTill } from '../e2e/support/headless-till.ts';
import type { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';

const SALES = 3;
/** How long a cashier looks at a payment before going on without it. */
const PATIENCE_MS = 2_500;
const PRODUCTS = ['Latte', 'Flat white', 'Gift voucher 50.00'] as const;

export interface ShiftParts {
  readonly till: HeadlessTill;
  readonly counter: Counter;
  readonly random: Random;
  readonly card: 'approved' | 'declined';
  /** Terminals that Charge was refused for: each still has a payment of its own, in doubt or not. */
  readonly occupied: Set<string>;
  /** The tender screen opens; Charge is pressed; the next sale is. */
  readonly on: (moment: 'opened' | 'asked' | 'finished') => void;
}

/** What a cashier does in one life of the till. `stuck` when every terminal waits for an end that nobody can tell. */
export async function workShift(parts: ShiftParts): Promise<'done' | 'stuck'> {
  await putAside(parts);
  for (let sales = 0; sales < SALES; sales += 1) {
    const terminal = freeTerminal(parts);
    if (terminal === null) return 'stuck';
    await oneSale(parts, terminal);
  }
  return 'done';
}

/** What the last life left on the screen: waited for, finished, or set aside. */
export async function putAside(parts: ShiftParts): Promise<void> {
  const { till, on } = parts;
  if (till.view.sale === null) return;
  const sale = await settled(till);
  if (sale === null) return;
  if (sale.phase === 'paid') {
    const finishing = till.do('sale.finish', { saleId: sale.id });
    on('finished');
    await finishing;
  } else if (isWaiting(sale.tenders.at(-1))) {
    const aside = await till.ask('sale.setAside', { saleId: sale.id });
    if (aside.ok) return;
    const isOver = aside.error.code === 'payment.none' && !isWaiting(lastTender(till));
    if (!isOver) throw new Error(`sale.setAside: ${JSON.stringify(aside.error)}`);
    // The payment came to its end in that moment.
    await putAside(parts);
  }
}

const lastTender = ({ view }: HeadlessTill): TenderView | undefined => view.sale?.tenders.at(-1);

export function freeTerminal({ till, counter, occupied }: ShiftParts): string | null {
  const free = till.view.terminals.filter(
    ({ id, reach }) => reach.state !== 'quarantined' && !occupied.has(id),
  );
  const ids = counter.terminalIds.filter((id) => free.some((one) => one.id === id));
  const active = ids.find((id) => id === till.view.terminalId);
  return active ?? ids[0] ?? null;
}

/** False when Charge was refused. */
export async function oneSale(parts: ShiftParts, terminalId: string): Promise<boolean> {
  const { till, counter, random, on } = parts;
  if (till.view.terminalId !== terminalId) await till.do('terminal.select', { terminalId });
  const sale = await basket(till, random);
  const approved = random.chance(0.1) ? Math.ceil(sale.due.amount / 2) : null;
  counter.present(terminalId, parts.card, approved, random.between(0, 60));
  on('opened');
  await till.do('tender.prepare', { saleId: sale.id });
  const charging = till.charge(sale, random.chance(0.2) ? 50 : 0);
  on('asked');
  const charged = await charging;
  if (!charged.ok) {
    parts.occupied.add(terminalId);
    return false;
  }
  if (random.chance(0.1)) await cancel(till);
  await putAside(parts);
  await payRest(till, random);
  return true;
}

async function basket(till: HeadlessTill, random: Random): Promise<SaleView> {
  const { sale } = till.view;
  if (sale !== null && sale.phase !== 'paid' && sale.due.amount > 0) return sale;
  return till.sell(random.pick(PRODUCTS));
}

/** A press of Cancel; too late is an answer too. */
async function cancel(till: HeadlessTill): Promise<void> {
  const tender = till.view.sale?.tenders.at(-1);
  if (tender?.kind === 'card') await till.ask('payment.cancel', { tenderId: tender.id });
}

/** What a card did not pay is at times paid in cash; else the next sale is this one again. */
async function payRest(till: HeadlessTill, random: Random): Promise<void> {
  const { sale } = till.view;
  if (sale === null || sale.phase === 'paid' || isWaiting(sale.tenders.at(-1)) || random.chance(0.5)) return;
  const due = sale.due.amount;
  await till.ask('tender.cash', { saleId: sale.id, received: due, due });
}

/** The sale on screen, once its last card has an answer, or once patience has run out. */
async function settled(till: HeadlessTill): Promise<SaleView | null> {
  const view = await till
    .until(({ sale }) => !isWaiting(sale?.tenders.at(-1)), PATIENCE_MS)
    .catch(() => till.view);
  return view.sale;
}

const OPEN: readonly string[] = ['created', 'authorizing', 'unknown', 'needsAttention'];

const isWaiting = (tender: TenderView | undefined): boolean =>
  tender?.kind === 'card' && OPEN.includes(tender.payment.state);
