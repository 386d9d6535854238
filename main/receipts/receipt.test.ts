import { expect, it } from 'vitest';
import type { ModificationId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Fact } from '../journal/facts.ts';
import { Books } from '../sales/books.ts';
import { receiptOf } from './receipt.ts';

const usd = (amount: number) => money(amount, 'USD');
const letterhead = { shop: { name: 'Corner Shop', address: [] }, till: 'T1', training: false };
const card = { brand: 'visa', last4: '4242', authCode: 'A1', entry: null };
const [saleId, tenderId] = ['s1' as SaleId, 't1' as TenderId];
const payment = { saleId, tenderId, attempt: 1 };
const change = { saleId, tenderId, modificationId: 'm1' as ModificationId, attempt: 1 };

const OPENED: readonly Fact[] = [
  {
    type: 'sale.opened',
    saleId,
    number: '1',
    currency: 'USD',
    taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
  },
  {
    type: 'sale.lineAdded',
    saleId,
    lineId: 'l1' as never,
    productId: 'p1' as never,
    name: 'Pen',
    quantity: 1,
    unitPrice: usd(1_000),
    taxClass: 'exempt',
  },
];

const byCard = (amount: number): readonly Fact[] => [
  {
    type: 'payment.intended',
    ...payment,
    reference: 'P1-T1-t1-1',
    key: 'P1.t1',
    terminalId: 'term_1' as TerminalId,
    terminalName: 'Counter',
    requested: usd(amount),
    tip: usd(0),
  },
  { type: 'payment.sending', ...payment, path: 'lan' },
  {
    type: 'payment.outcome',
    ...payment,
    evidence: 'lan',
    outcome: { kind: 'captured', paymentId: 'tpay_1', captured: usd(amount), card },
  },
];

const givenBack = (amount: number): readonly Fact[] => [
  {
    type: 'modification.intended',
    ...change,
    kind: 'refund',
    reference: 'R1-T1-m1-1',
    key: 'R1.m1',
    paymentId: 'tpay_1',
    amount: usd(amount),
    reason: 'customerRequest',
    approvedBy: 'Mira',
    presentOn: null,
  },
  { type: 'modification.sending', ...change },
  { type: 'modification.accepted', ...change, refundId: 'trfnd_1' },
];

const byCash = (amount: number): readonly Fact[] => [
  {
    type: 'cash.taken',
    saleId,
    tenderId: 't2' as TenderId,
    amount: usd(amount),
    received: usd(amount),
    change: usd(0),
  },
];

function tendersAfter(...facts: readonly Fact[]) {
  const books = new Books();
  facts.forEach((fact, at) => books.apply({ seq: at + 1, fact, at }));
  return receiptOf(books.sale(saleId), letterhead)?.tenders.map(({ kind, amount }) => [kind, amount.amount]);
}

it('leaves out what went back to a card before the sale was paid in another way', () => {
  expect(tendersAfter(...OPENED, ...byCard(400), ...givenBack(400), ...byCash(1_000))).toEqual([
    ['cash', 1_000],
  ]);
  expect(tendersAfter(...OPENED, ...byCard(400), ...givenBack(100), ...byCash(700))).toEqual([
    ['card', 300],
    ['cash', 700],
  ]);
});

it('stays as it was when money goes back afterwards', () => {
  expect(tendersAfter(...OPENED, ...byCard(1_000), ...givenBack(1_000))).toEqual([['card', 1_000]]);
});
