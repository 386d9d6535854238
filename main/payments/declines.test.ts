import { DECLINE_CODES } from '@vinr/sdk/wire';
import { describe, expect, it } from 'vitest';
import { DECLINE_RULES } from '#shared/decline-rules.ts';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Intent } from '../journal/facts.ts';
import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';

const intent: Intent = {
  saleId: 's' as SaleId,
  tenderId: 't' as TenderId,
  attempt: 1,
  reference: 'P1-T2-t-1',
  key: 'P1.k',
  terminalId: 'term_1' as TerminalId,
  terminalName: 'Counter 1',
  requested: money(5000, 'USD'),
  tip: money(0, 'USD'),
};

const heard = (declineCode: string, asked: 'reply' | 'readBack'): Verdict =>
  judge(
    intent,
    {
      paymentId: 'tpay_1',
      terminalId: 'term_1',
      reference: 'P1-T2-t-1',
      currency: 'USD',
      amount: 5000,
      status: 'failed',
      captured: 0,
      capturable: 0,
      tip: 0,
      surcharge: 0,
      declineCode,
      cancellationReason: null,
      card: { brand: null, last4: null, authCode: null, entry: null },
    },
    asked,
    'cloud',
  );

const reasonOf = (verdict: Verdict) =>
  verdict.kind === 'final' && verdict.outcome.kind === 'declined' ? verdict.outcome.reason : null;

const codes = Object.entries(DECLINE_CODES);

describe('every decline code of the papers', () => {
  it.each(codes.filter(([code, kind]) => kind !== 'unclear' && code !== 'session_expired'))(
    '%s has a reason of its own, and the rule of its class: %s',
    (code, kind) => {
      const reason = reasonOf(heard(code, 'reply'));
      expect(reason).not.toBeNull();
      expect(reason && DECLINE_RULES[reason].kind).toBe(kind);
    },
  );

  it.each(codes.filter(([, kind]) => kind === 'unclear'))(
    '%s proves nothing until the payment was read again, and then it was not the card’s fault',
    (code) => {
      expect(heard(code, 'reply').kind).toBe('unclear');
      const reason = reasonOf(heard(code, 'readBack'));
      expect(reason && DECLINE_RULES[reason].kind).toBe('operational');
    },
  );

  it('is no decline where nobody showed a card', () => {
    expect(heard('session_expired', 'reply')).toMatchObject({
      outcome: { kind: 'cancelled', reason: 'timeout' },
    });
  });

  it('means one thing and no two codes the same', () => {
    const reasons = codes.map(([code]) => reasonOf(heard(code, 'readBack'))).filter((one) => one !== null);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons).toHaveLength(codes.length - 1);
  });

  it('that no paper names moves nothing', () => {
    expect(heard('brand_new', 'readBack').kind).toBe('unclear');
  });
});
