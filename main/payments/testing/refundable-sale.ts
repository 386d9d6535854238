import { AppFailure } from '#shared/app-error.ts';
import type { LineId, ModificationId, ProductId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Fact, Outcome } from '../../journal/facts.ts';
import type { Journal } from '../../journal/journal.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import type { Log } from '../../log.ts';
import { standingOf } from '../../sales/sale.ts';
import { ScriptedModificationLink, seenRefund } from './scripted-modification-link.ts';
import { settle, VirtualClock } from './virtual-clock.ts';
import { ModificationService } from '../modifications/modification-service.ts';

/** One sale with one card payment, and the service that changes it: what the tests of refunds and captures share. */
export const saleId = 'sale' as SaleId;
export const tenderId = 'tender' as TenderId;
export const terminalId = 'term_1' as TerminalId;
export const usd = (amount: number) => money(amount, 'USD');
export const card = { brand: 'visa', last4: '4242', authCode: null, entry: null };
export const captured = {
  kind: 'captured',
  paymentId: 'tpay_1',
  captured: usd(5000),
  card,
} as const satisfies Outcome;
export const authorized = {
  kind: 'authorized',
  paymentId: 'tpay_1',
  held: usd(5000),
  card,
} as const satisfies Outcome;
export const provisional = { ...captured, kind: 'provisional' } as const satisfies Outcome;

export function saleWith(outcome: Outcome): Fact[] {
  const key = { saleId, tenderId, attempt: 1 };
  return [
    {
      type: 'sale.opened',
      saleId,
      number: '1001',
      currency: 'USD',
      taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
    },
    {
      type: 'sale.lineAdded',
      saleId,
      lineId: 'line' as LineId,
      productId: 'p' as ProductId,
      name: 'Voucher',
      unitPrice: usd(5000),
      taxClass: 'exempt',
      quantity: 1,
    },
    {
      type: 'payment.intended',
      ...key,
      reference: 'P1-T1-tender-1',
      key: 'k',
      terminalId,
      terminalName: 'Counter 1',
      requested: usd(5000),
      tip: usd(0),
    },
    { type: 'payment.sending', ...key, path: 'lan' },
    { type: 'payment.outcome', ...key, evidence: 'lan', outcome },
  ];
}

export let clock: VirtualClock;
export let link: ScriptedModificationLink;
export let journal: Journal;
export let record: TillRecord;
export let modifications: ModificationService;
export let bugs: unknown[];
export let minted: number;

/** A fresh till. Each test begins with it. */
export async function begin(): Promise<void> {
  clock = new VirtualClock();
  link = new ScriptedModificationLink();
  journal = memoryJournal(() => clock.wall());
  bugs = [];
  minted = 0;
  await start();
}

/** As after a restart: the same journal, everything else anew. */
export async function start(): Promise<void> {
  const log: Log = { info: () => undefined, warn: () => undefined, bug: (_, error) => bugs.push(error) };
  record = new TillRecord(journal);
  await record.replay();
  const newModificationId = () => `change${(minted += 1)}` as ModificationId;
  const changed = () => undefined;
  const ports = { record, link, clock, log, changed, newModificationId, grant };
  modifications = new ModificationService({ ...ports, till: 'T1', captureTolerancePpm: 0 });
}

export const grant = (pin: string) =>
  pin === '4711' ? Promise.resolve('Ada') : Promise.reject(new AppFailure('supervisor.wrongPin'));

export const paid = () => record.write(...saleWith(captured));
export const request = {
  saleId,
  tenderId,
  amount: usd(5000),
  reason: 'customerRequest',
  presentCard: false,
  taskId: null,
} as const;
export const refund = (amount = 5000, presentCard = false) =>
  modifications.refund({ ...request, amount: usd(amount), presentCard }, '4711');
export const capture = (amount = 5000) => modifications.capture({ saleId, tenderId, amount: usd(amount) });
export const states = () => modifications.ofSale(saleId).map((one) => one.state);
function lastSent() {
  const sent = link.sent.at(-1);
  if (sent === undefined) throw new Error('Nothing was sent');
  return sent;
}

export const order = () => lastSent().order;
export const facts = async () => (await journal.readAll()).map((entry) => entry.fact.type).slice(5);
export const standing = () => standingOf(record.books.sale(saleId));

export function answer(change: Parameters<typeof seenRefund>[1] = {}): Promise<void> {
  lastSent().end({ kind: 'replied', seen: seenRefund(order(), change) });
  return settle();
}

export function lose(): Promise<void> {
  lastSent().end({ kind: 'maybeSent', why: 'reset' });
  return settle();
}
