import { describe, expect, it } from 'vitest';
import type { DrillId } from '#shared/drill.ts';
import type { ModificationId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Fact } from '../journal/facts.ts';
import { isOver, judgeDrill } from './judge.ts';

const usd = (amount: number) => money(amount, 'USD');
const saleId = 'sale-1' as SaleId;
const key = (tender = 1, sale: SaleId = saleId) =>
  ({ saleId: sale, tenderId: `tender-${tender}` as TenderId, attempt: 1 }) as const;
const intended = (amount: number, tender = 1, sale: SaleId = saleId): Fact => ({
  type: 'payment.intended',
  ...key(tender, sale),
  reference: 'r',
  key: 'k',
  terminalId: 'term_1' as TerminalId,
  terminalName: 'Counter 1',
  requested: usd(amount),
  tip: usd(0),
});
const sending = (path: 'lan' | 'cloud'): Fact => ({ type: 'payment.sending', path, ...key() });
const unknown: Fact = { type: 'payment.unknown', path: 'lan', why: 'reset', ...key() };
const captured = (amount: number, tender = 1): Fact => ({
  type: 'payment.outcome',
  evidence: 'lan',
  ...key(tender),
  outcome: {
    kind: 'captured',
    paymentId: 'pay_1',
    captured: usd(amount),
    card: { brand: 'Visa', last4: '4242', authCode: 'A1', entry: 'chip' },
  },
});
const cash = (amount: number): Fact => ({
  type: 'cash.taken',
  saleId,
  tenderId: 'tender-9' as TenderId,
  amount: usd(amount),
  received: usd(amount),
  change: usd(0),
});
const byHand: Fact = {
  type: 'payment.resolved',
  ...key(),
  resolution: { kind: 'notCharged' },
  by: 'Mira',
  grounds: 'No slip',
};
const refund = { saleId, tenderId: key().tenderId, modificationId: 'refund-1' as ModificationId, attempt: 1 };
const askedBack = (amount: number): Fact => ({
  type: 'modification.intended',
  kind: 'refund',
  ...refund,
  reference: 'r',
  key: 'k',
  paymentId: 'pay_1',
  amount: usd(amount),
  reason: 'customerRequest',
  approvedBy: 'Mira',
  presentOn: null,
});
const gone = (amount: number): Fact => ({
  type: 'modification.outcome',
  evidence: 'cloud',
  ...refund,
  outcome: { kind: 'refunded', refundId: 're_1', amount: usd(amount) },
});
const finished: Fact = { type: 'sale.finished', saleId };
const voided: Fact = { type: 'sale.voided', saleId, reason: 'customerLeft', words: null };

const verdicts = (drill: DrillId, ...facts: Fact[]) =>
  judgeDrill(drill, facts)
    .steps.map(({ step, verdict }) => `${step} ${verdict}`)
    .join(', ');
const passes = (drill: DrillId, ...facts: Fact[]) => judgeDrill(drill, facts).passed;

describe('a part payment', () => {
  it('is right when the rest was taken, by card or by cash', () => {
    const part = [intended(5000), captured(3500)];
    expect(passes('partialApproval', ...part, intended(1500, 2), captured(1500, 2), finished)).toBe(true);
    expect(passes('partialApproval', ...part, cash(1500), finished)).toBe(true);
  });

  it('is not done before the rest is, and wrong when the part was given back', () => {
    expect(verdicts('partialApproval')).toBe('charge missing, rest missing, finish missing');
    const part = [intended(5000), captured(3500)];
    expect(verdicts('partialApproval', ...part)).toBe('charge right, rest missing, finish missing');
    expect(verdicts('partialApproval', ...part, askedBack(3500), gone(3500), voided)).toBe(
      'charge right, rest wrong, finish missing',
    );
  });
});

describe('a dead LAN', () => {
  it('is no reason to do anything else', () => {
    expect(passes('deadLan', intended(5000), sending('cloud'), captured(5000), finished)).toBe(true);
  });

  it('is met wrongly with a cancel or with cash', () => {
    const cancel: Fact = { type: 'payment.cancelWanted', ...key() };
    const went = [intended(5000), sending('cloud')];
    expect(verdicts('deadLan', ...went, cancel)).toContain('internet wrong');
    expect(verdicts('deadLan', ...went, cash(5000), finished)).toContain('internet wrong');
    expect(verdicts('deadLan', intended(5000), sending('lan'), captured(5000))).toContain('internet missing');
  });
});

describe('a late approval', () => {
  const lost = [intended(5000), sending('lan'), unknown];

  it('is right when nothing was taken a second time, and the sale was ended after the answer', () => {
    expect(passes('lateApproval', ...lost, captured(5000), finished)).toBe(true);
    expect(verdicts('lateApproval', ...lost)).toBe(
      'charge right, alone missing, answer missing, finish missing',
    );
  });

  it('is wrong with a decision by hand, with cash, and with a second charge of the same amount', () => {
    const other = 'sale-2' as SaleId;
    expect(verdicts('lateApproval', ...lost, byHand, captured(5000))).toContain('alone wrong');
    expect(verdicts('lateApproval', ...lost, cash(5000))).toContain('alone wrong');
    expect(verdicts('lateApproval', ...lost, intended(5000, 3, other), captured(5000))).toContain(
      'alone wrong',
    );
    expect(verdicts('lateApproval', ...lost, intended(378, 3, other), captured(5000))).toContain(
      'alone right',
    );
  });
});

describe('a refund', () => {
  const part = [intended(5000), captured(3500)];

  it('is right when all of it went back to the card, VINR said so, and the sale was ended', () => {
    expect(passes('refund', ...part, askedBack(3500), gone(3500), voided)).toBe(true);
    expect(passes('refund', intended(5000), captured(5000), askedBack(5000), gone(5000), finished)).toBe(
      true,
    );
  });

  it('is as right when VINR refused it at first and was asked again', () => {
    const refused: Fact = {
      type: 'modification.outcome',
      evidence: 'cloud',
      ...refund,
      outcome: { kind: 'refused', code: 'payment_not_found', reason: 'paymentNotKnown' },
    };
    const again = { ...askedBack(3500), attempt: 2 } as Fact;
    const back = { ...gone(3500), attempt: 2 } as Fact;
    expect(passes('refund', ...part, askedBack(3500), refused, again, back, voided)).toBe(true);
  });

  it('is wrong with another amount, and not done before VINR has said so', () => {
    expect(verdicts('refund', ...part, askedBack(1500))).toContain('giveBack wrong');
    expect(verdicts('refund', ...part, askedBack(3500))).toBe(
      'charge right, giveBack right, gone missing, finish missing',
    );
  });
});

it('a drill is over when nothing is left to do, or the sale was given up', () => {
  const part = [intended(5000), captured(3500)];
  expect(isOver('partialApproval', part)).toBe(false);
  expect(isOver('partialApproval', [...part, cash(1500), finished])).toBe(true);
  expect(isOver('refund', [...part, askedBack(3500), gone(3500)])).toBe(false);
  expect(isOver('refund', [...part, askedBack(3500), gone(3500), voided])).toBe(true);
  expect(isOver('deadLan', [intended(5000), voided])).toBe(true);
});

it('only the drill’s own sale counts', () => {
  const earlier = 'sale-0' as SaleId;
  const facts: Fact[] = [{ type: 'sale.finished', saleId: earlier }, intended(5000), captured(5000)];
  expect(verdicts('partialApproval', ...facts)).toBe('charge right, rest missing, finish missing');
});
