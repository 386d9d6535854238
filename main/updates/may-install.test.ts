import { describe, expect, it } from 'vitest';
import { COMMANDS, QUERIES } from '#shared/ipc/channels.ts';
import type { ModificationId } from '#shared/ids.ts';
import type { Fact } from '../journal/facts.ts';
import { captured, saleId, saleWith, tenderId, usd } from '../payments/testing/refundable-sale.ts';
import { Books } from '../sales/books.ts';
import type { Counter, Occasion } from './may-install.ts';
import { counterOf, isFree, momentToInstall } from './may-install.ts';
import { whileInstalling } from './while-installing.ts';

const FREE: Counter = { basket: false, attempts: 0, modifications: 0 };
const BUSY: readonly Counter[] = [
  { ...FREE, basket: true },
  { ...FREE, attempts: 1 },
  { ...FREE, modifications: 1 },
];
const NOON = Date.UTC(2026, 10, 21, 12, 0, 30);
const occasion = (over: Partial<Occasion>): Occasion => ({
  counter: FREE,
  hours: { from: '22:00', to: '05:00' },
  asked: false,
  now: NOON,
  minute: 12 * 60,
  ...over,
});

describe('a newer version is put in', () => {
  it('in the shop’s hours, at a free counter', () => {
    for (const minute of [22 * 60, 23 * 60 + 59, 0, 4 * 60 + 59])
      expect(momentToInstall(occasion({ minute }))).toBeNull();
  });

  it('never with a basket, a payment, a refund or a capture open, whatever the hour and whoever asked', () => {
    for (const counter of BUSY)
      for (const asked of [true, false])
        for (const minute of [23 * 60, 3 * 60])
          expect(momentToInstall(occasion({ counter, asked, minute }))).toEqual({ kind: 'counterFree' });
  });

  it('not in the day, and tells when', () => {
    const moment = momentToInstall(occasion({}));
    expect(moment).toEqual({ kind: 'at', at: Date.UTC(2026, 10, 21, 22, 0) });
  });

  it('at once when a manager has asked, at a free counter', () => {
    expect(momentToInstall(occasion({ asked: true }))).toBeNull();
  });
});

describe('the counter, by the books', () => {
  const paid = saleWith(captured);
  const [opened, line, intended, sending] = paid as [Fact, Fact, Fact, Fact];
  const attempt = { saleId, tenderId, attempt: 1 };
  const unknown: Fact = { type: 'payment.unknown', ...attempt, path: 'lan', why: 'reset' };
  const asksAPerson: Fact = { type: 'payment.needsAttention', ...attempt, reason: 'noAnswer' };
  const finished: Fact = { type: 'sale.finished', saleId };
  const change = { ...attempt, modificationId: 'm1' as ModificationId };
  const refundAsked: Fact = {
    type: 'modification.intended',
    ...change,
    kind: 'refund',
    reference: 'R1',
    key: 'k',
    paymentId: 'tpay_1',
    amount: usd(5000),
    reason: 'customerRequest',
    approvedBy: 'Mira',
    presentOn: null,
  };
  const refundSent: Fact = { type: 'modification.sending', ...change };
  const refunded: Fact = {
    type: 'modification.outcome',
    ...change,
    evidence: 'cloud',
    outcome: { kind: 'refunded', refundId: 'trfnd_1', amount: usd(5000) },
  };
  const counter = (...facts: readonly Fact[]): Counter => {
    const books = new Books();
    for (const [index, fact] of facts.entries()) books.apply({ seq: index + 1, at: index + 1, fact });
    return counterOf(books);
  };

  it('is free before the first sale and after the last', () => {
    expect(isFree(counter())).toBe(true);
    expect(isFree(counter(...paid, finished))).toBe(true);
  });

  it('is not while something is in the basket, or a paid sale still on screen', () => {
    expect(counter(opened, line)).toEqual({ ...FREE, basket: true });
    expect(counter(...paid)).toEqual({ ...FREE, basket: true });
  });

  it('is not while a card payment has no final word, whatever it is waiting for', () => {
    const asked = [opened, line, intended];
    for (const more of [[], [sending], [sending, unknown], [sending, unknown, asksAPerson]])
      expect(counter(...asked, ...more).attempts).toBe(1);
  });

  it('is not while a refund has none, also when its sale has left', () => {
    expect(counter(...paid, finished, refundAsked)).toEqual({ ...FREE, modifications: 1 });
    expect(counter(...paid, finished, refundAsked, refundSent)).toEqual({ ...FREE, modifications: 1 });
    expect(counter(...paid, finished, refundAsked, refundSent, refunded)).toEqual(FREE);
  });
});

describe('from the decision on', () => {
  it('every command is refused and every question answered', () => {
    const admit = whileInstalling(() => true);
    for (const name of QUERIES) admit(name);
    for (const name of COMMANDS) expect(() => admit(name), name).toThrow('update.installing');
  });

  it('and before it nothing is', () => {
    const admit = whileInstalling(() => false);
    for (const name of [...QUERIES, ...COMMANDS]) admit(name);
  });
});
