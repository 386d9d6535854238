import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperWidth } from '#shared/document.ts';
import { PAPER_WIDTHS } from '#shared/document.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import { readReceiptCode } from '#shared/receipt-code.ts';
import { readEscPos, wordsPrinted, type PrintedThing } from '../../e2e/support/escpos-reader.ts';
import { VirtualPrinter } from '../../e2e/support/virtual-printer.ts';
import type { Outcome } from '../journal/facts.ts';
import { decodePayment } from '@vinr/sdk/wire';
import { observed } from '../payments/driver/observation.ts';
import { escposBytes } from '../printing/escpos.ts';
import { EscPosPrinter } from '../printing/escpos-printer.ts';
import { openNetworkWire } from '../printing/network-wire.ts';
import { ReturnTill } from '../sales/returns/testing/return-till.ts';
import { standingOf } from '../sales/sale.ts';
import { usd } from '../sales/testing/counter-till.ts';
import { documentOf, type PaperForm } from './document-of.ts';
import { english, stationery } from './testing/corner-shop.ts';

const VOUCHER = 'Gift voucher 50.00';
const COFFEE = 'Flat white';
const AT = 1_700_000_000_000;

interface Arranged {
  readonly till: ReturnTill;
  readonly saleId: SaleId;
  readonly form: Pick<PaperForm, 'kind'> & Partial<PaperForm>;
  readonly training?: true;
  /** In this order, whatever stands between. */
  readonly says: readonly string[];
  readonly neverSays?: readonly string[];
}

/** Minor units as paper writes them, by other means than the till's. */
const figure = (minor: number): string =>
  `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

const totalOf = (till: ReturnTill, saleId: SaleId): number =>
  standingOf(till.sale(saleId)).totals.total.amount;

/** A card that VINR answered with this. */
async function cardSaid(till: ReturnTill, saleId: SaleId, outcome: Outcome): Promise<TenderId> {
  const tenderId = `card-${saleId}` as TenderId;
  const key = { saleId, tenderId, attempt: 1 };
  const requested = standingOf(till.sale(saleId)).due;
  const terminal = { terminalId: 'term_1' as never, terminalName: 'Counter 2' };
  const intent = { ...key, reference: 'r1', key: 'k1', ...terminal, requested, tip: usd(0) };
  await till.record.write(
    { type: 'payment.intended', ...intent },
    { type: 'payment.sending', ...key, path: 'lan' },
    { type: 'payment.outcome', ...key, evidence: 'lan', outcome },
  );
  return tenderId;
}

const visa = { brand: 'visa', last4: '4242', authCode: 'A7K2P9', entry: 'contactless' };

async function paidByCard(pieces: number): Promise<{ till: ReturnTill; saleId: SaleId; total: number }> {
  const till = new ReturnTill();
  const saleId = await till.basket([VOUCHER, pieces], [COFFEE, 1]);
  const total = totalOf(till, saleId);
  await till.card(saleId, total, '4242');
  await till.sales.finish(saleId);
  return { till, saleId, total };
}

const bring = (till: ReturnTill, saleId: SaleId, quantity: number) =>
  till.exchanges.add(saleId, [{ lineId: till.lineOf(saleId, 0), quantity }]);

const KINDS: Readonly<Record<string, () => Promise<Arranged>>> = {
  'cash with change': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 1], [COFFEE, 2]);
    const total = totalOf(till, saleId);
    await till.takeCash(saleId, usd(6_000), usd(total));
    const says = ['Corner Shop', `2 × ${COFFEE}`, 'Total', figure(total), 'Cash', '60.00'];
    return {
      till,
      saleId,
      form: { kind: 'customer' },
      says: [...says, 'Change', figure(6_000 - total), 'Thank you'],
      neverSays: ['COPY', 'TRAINING', 'VOID'],
    };
  },
  'a card that the bank approved': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 1]);
    await cardSaid(till, saleId, { kind: 'captured', paymentId: 'p', captured: usd(5_000), card: visa });
    const says = ['$50.00', 'Visa •• 4242', '50.00', 'contactless', 'Auth A7K2P9', 'Counter 2'];
    return { till, saleId, form: { kind: 'customer' }, says, neverSays: ['pending'] };
  },
  'a card that paid a part, and cash': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 1]);
    await cardSaid(till, saleId, { kind: 'captured', paymentId: 'p', captured: usd(3_500), card: visa });
    await till.takeCash(saleId, usd(2_000), usd(1_500));
    const says = ['$50.00', 'Visa •• 4242', '35.00', 'Cash', '20.00', 'Change', '5.00'];
    return { till, saleId, form: { kind: 'customer' }, says };
  },
  'a card that the terminal approved alone': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 1]);
    const card = { ...visa, authCode: null };
    await cardSaid(till, saleId, { kind: 'provisional', paymentId: 'p', captured: usd(5_000), card });
    const says = ['Visa •• 4242', '50.00', 'Approval pending: the bank has not answered yet'];
    return { till, saleId, form: { kind: 'customer' }, says, neverSays: ['Auth'] };
  },
  'the merchant copy': async () => {
    const { till, saleId, total } = await paidByCard(1);
    const says = ['Merchant copy', `$${figure(total)}`, 'Visa •• 4242', figure(total)];
    return { till, saleId, form: { kind: 'merchant' }, says, neverSays: [COFFEE, 'Thank you'] };
  },
  'the gift receipt': async () => {
    const { till, saleId, total } = await paidByCard(1);
    const says = ['Gift receipt', `1 × ${COFFEE}`, 'Thank you'];
    return { till, saleId, form: { kind: 'gift' }, says, neverSays: [figure(total), 'Visa', '3.50'] };
  },
  'a copy': async () => {
    const { till, saleId, total } = await paidByCard(1);
    const form = { kind: 'customer', copy: 3 } as const;
    return { till, saleId, form, says: ['COPY 2', `$${figure(total)}`] };
  },
  training: async () => {
    const { till, saleId } = await paidByCard(1);
    const says = ['TRAINING', 'TRAINING: not a real sale', 'Visa'];
    return { till, saleId, form: { kind: 'customer' }, training: true, says };
  },
  'a declined slip': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 1]);
    const outcome = { kind: 'declined', paymentId: null, code: 'lost_card', reason: 'lostOrStolen' } as const;
    const about = await cardSaid(till, saleId, outcome);
    const says = ['Card not accepted', 'Asked for', '$50.00', 'Counter 2', 'Nothing was charged.'];
    return { till, saleId, form: { kind: 'declined', about }, says, neverSays: ['lost', 'stolen', 'Visa'] };
  },
  'a void slip': async () => {
    const till = new ReturnTill();
    const saleId = await till.basket([VOUCHER, 2]);
    await till.sales.void(saleId, { reason: 'customerLeft', words: null });
    const says = ['VOID', `2 × ${VOUCHER}`, '100.00', 'This basket was given up. Nothing was paid for it.'];
    return { till, saleId, form: { kind: 'void' }, says };
  },
  'a refund on its way to a card': async () => {
    const { till, saleId } = await paidByCard(2);
    const { modificationIds } = await till.giveGoods(saleId, 5_000, [[0, 1]]);
    const [about = null] = modificationIds;
    const key = { saleId, tenderId: `card-4242-${saleId}` as TenderId, modificationId: about as never };
    await till.record.write(
      { type: 'modification.sending', ...key, attempt: 1 },
      { type: 'modification.accepted', ...key, attempt: 1, refundId: 'rf' },
    );
    const says = ['Refund', `1 × ${VOUCHER}`, '$50.00', 'Back to Visa •• 4242', 'Sale 1001 of', 'On its way'];
    return { till, saleId, form: { kind: 'refund', about }, says };
  },
  'a refund that a card has': async () => {
    const { till, saleId } = await paidByCard(1);
    const { modificationIds } = await till.give(saleId, 1_234);
    await till.arrive();
    const [about = null] = modificationIds;
    const says = ['Refund', '$12.34', 'Back to Visa •• 4242', 'Thank you'];
    return { till, saleId, form: { kind: 'refund', about }, says, neverSays: ['On its way'] };
  },
  'a refund in cash, in coins that exist': async () => {
    const till = new ReturnTill({ cashStep: 5 });
    const saleId = await till.basket([VOUCHER, 1]);
    await till.cash(saleId);
    await till.give(saleId, 1_232);
    const [refund] = till.sale(saleId).plainRefunds;
    const says = ['Refund', '$12.32', 'Rounding', '-0.02', 'Back to Cash', '12.30', 'Sale 1001 of'];
    return { till, saleId, form: { kind: 'refund', about: refund?.id ?? null }, says };
  },
  'a refund by another way': async () => {
    const { till, saleId } = await paidByCard(1);
    await till.giveGoods(saleId, 5_000, [[0, 1]], { kind: 'other', methodId: 'gift' });
    const [refund] = till.sale(saleId).plainRefunds;
    const says = ['Refund', `1 × ${VOUCHER}`, '$50.00', 'Back to Gift card'];
    return { till, saleId, form: { kind: 'refund', about: refund?.id ?? null }, says, neverSays: ['Visa'] };
  },
  'an exchange for something dearer': async () => {
    const { till, saleId: from } = await paidByCard(2);
    await bring(till, from, 1);
    const saleId = await till.basket([VOUCHER, 1], [COFFEE, 2]);
    const { totals, due } = standingOf(till.sale(saleId));
    await till.cash(saleId);
    // The figure stands beside the first line of a name that wraps.
    const back = ['Goods that came back', '1 × Gift voucher', '-50.00', 'From sale 1001'];
    const paid = ['Total', `$${figure(totals.total.amount)}`, 'Paid by returned goods', '50.00'];
    const says = [`2 × ${COFFEE}`, ...back, ...paid, 'Cash', figure(due.amount)];
    return { till, saleId, form: { kind: 'customer' }, says, neverSays: ['Given back'] };
  },
  'an exchange for something cheaper': async () => {
    const { till, saleId: from } = await paidByCard(2);
    await bring(till, from, 2);
    const saleId = await till.basket([COFFEE, 1]);
    const { totals, back } = standingOf(till.sale(saleId));
    await till.exchanges.settle(saleId, back, { kind: 'asPaid' });
    const paid = ['Paid by returned goods', figure(totals.total.amount)];
    const says = ['2 × Gift voucher', '-100.00', ...paid, 'Given back', figure(10_000 - totals.total.amount)];
    return { till, saleId, form: { kind: 'customer' }, says, neverSays: ['Cash', 'Visa'] };
  },
  'an even exchange': async () => {
    const { till, saleId: from } = await paidByCard(2);
    await bring(till, from, 1);
    const saleId = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(saleId, usd(0), { kind: 'asPaid' });
    const says = ['-50.00', '$50.00', 'Paid by returned goods', '50.00'];
    return { till, saleId, form: { kind: 'customer' }, says, neverSays: ['Given back'] };
  },
};

function paperOf({ till, saleId, form, training }: Arranged) {
  const asked = { about: null, copy: 1, now: AT, ...form };
  const look = training === true ? { ...stationery, training } : stationery;
  const document = documentOf(till.sale(saleId), asked, look, english);
  if (document === null) throw new Error(`Sale ${saleId} has no ${form.kind} paper`);
  return document;
}

const wordsOf = (things: readonly PrintedThing[]): string =>
  wordsPrinted(things).join(' ').replaceAll(/\s+/g, ' ');

function expectInOrder(text: string, says: readonly string[]): void {
  let from = 0;
  for (const said of says) {
    const at = text.indexOf(said, from);
    expect(at, `"${said}" behind place ${from} of: ${text}`).not.toBe(-1);
    from = at + said.length;
  }
}

let printer: VirtualPrinter;
beforeAll(async () => {
  printer = await VirtualPrinter.start();
});
afterAll(() => printer.turnOff());

async function printed(arranged: Arranged, width: PaperWidth): Promise<readonly PrintedThing[]> {
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port } as const;
  const settings = {
    id: 'p1',
    name: 'Counter',
    connection,
    width,
    codepages: 'epson',
    drawer: false,
  } as const;
  const port = new EscPosPrinter({
    settings,
    open: (ms) => openNetworkWire('127.0.0.1', printer.port, ms),
    draw: null,
    monotonic: () => performance.now(),
  });
  const events = { sending: () => Promise.resolve(), trouble: () => undefined };
  const before = printer.papers.length;
  await port.print(paperOf(arranged), events, new AbortController().signal);
  expect(printer.papers).toHaveLength(before + 1);
  return printer.papers.at(-1) ?? [];
}

describe.each(PAPER_WIDTHS)('on paper of %i mm', (width) => {
  it.each(Object.keys(KINDS))('%s says what the journal says', async (kind) => {
    const arranged = await KINDS[kind]?.();
    if (arranged === undefined) throw new Error(`No ${kind}`);
    const things = await printed(arranged, width);
    const text = wordsOf(things);
    expectInOrder(text, arranged.says);
    for (const never of arranged.neverSays ?? []) expect(text).not.toContain(never);
    const widest = Math.max(...wordsPrinted(things).map((line) => Array.from(line).length));
    expect(widest).toBeLessThanOrEqual(width === 58 ? 32 : 48);
    for (const thing of things)
      if (thing.kind === 'qr') expect(readReceiptCode(thing.data)).toMatchObject({ till: 'T1' });
  });
});

/** Thirteen to nineteen digits, the last one its check digit. */
const cardNumbers = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 })
  .map((digits) => {
    const doubled = digits.toReversed().map((digit, place) => (place % 2 === 0 ? digit * 2 : digit));
    const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
    return [...digits, (10 - (sum % 10)) % 10].join('');
  });

it('never shows more of a card than four digits, whatever VINR sends', async () => {
  await fc.assert(
    fc.asyncProperty(cardNumbers, fc.constantFrom('captured', 'provisional'), async (number, kind) => {
      const charged = { id: 'tpay_1', status: 'completed', amount: 5_000, currency: 'USD' };
      const said = { ...charged, brand: 'visa', last4: number, authCode: 'A7K2P9', entryMethod: 'chip' };
      const hostile = { ...said, expiry: '09/31', cardholderName: 'A HOLDER', track2: `${number}=3109` };
      const { card } = observed(decodePayment(hostile));
      const till = new ReturnTill();
      const saleId = await till.basket([VOUCHER, 1]);
      await cardSaid(till, saleId, { kind, paymentId: 'p', captured: usd(5_000), card });
      for (const paper of ['customer', 'merchant'] as const)
        for (const width of PAPER_WIDTHS) {
          const document = paperOf({ till, saleId, form: { kind: paper }, says: [] });
          const text = wordsOf(readEscPos(escposBytes(document, { width, codepages: 'epson' })));
          expect(text).toContain(`Visa •• ${number.slice(-4)}`);
          expect(text).not.toContain(number.slice(-6));
          expect(text).not.toContain(number.slice(0, 6));
          expect(text).not.toMatch(/09\/31|3109|HOLDER/);
        }
    }),
    { numRuns: 25 },
  );
});
