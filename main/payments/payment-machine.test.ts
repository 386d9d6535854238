import { describe, expect, it } from 'vitest';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { ReachReason } from '#shared/terminal.ts';
import type { AttemptKey, Outcome, PaymentFact } from '../journal/facts.ts';
import type { Attempt } from './payment-machine.ts';
import { nextEffect } from './next-effect.ts';
import { advance, begin, IllegalFact, isDead, livePath } from './payment-machine.ts';

const key: AttemptKey = { saleId: 's' as SaleId, tenderId: 't' as TenderId, attempt: 1 };
const intended: PaymentFact & { type: 'payment.intended' } = {
  type: 'payment.intended',
  ...key,
  reference: 'r',
  key: 'k',
  terminalId: 'term' as TerminalId,
  terminalName: 'Counter 1',
  requested: money(100, 'USD'),
  tip: money(0, 'USD'),
};
const sending = (path: 'lan' | 'cloud'): PaymentFact => ({ type: 'payment.sending', ...key, path });
const notSent = (path: 'lan' | 'cloud', reason: ReachReason): PaymentFact => ({
  type: 'payment.notSent',
  ...key,
  path,
  reason,
  mayUseCloud: !['wrongTerminal', 'untrusted', 'terminalCertificateExpired', 'unknown'].includes(reason),
});
const unknown: PaymentFact = { type: 'payment.unknown', ...key, path: 'lan', why: 'reset' };
const attention: PaymentFact = { type: 'payment.needsAttention', ...key, reason: 'noAnswer' };
const cancel: PaymentFact = { type: 'payment.cancelWanted', ...key };
const outcome = (end: Outcome): PaymentFact => ({
  type: 'payment.outcome',
  ...key,
  evidence: 'lan',
  outcome: end,
});
const declined: Outcome = { kind: 'declined', paymentId: 'p', code: 'card_declined', reason: 'otherCard' };
const captured: Outcome = {
  kind: 'captured',
  paymentId: 'p',
  captured: money(100, 'USD'),
  card: { brand: null, last4: null, authCode: null, entry: null },
};

const after = (...facts: PaymentFact[]): Attempt =>
  facts.reduce((attempt, fact) => advance(attempt, fact, 2), begin(intended, 1));
const effect = (...facts: PaymentFact[]): unknown => nextEffect(after(...facts));

describe('the payment machine', () => {
  it('tries the LAN, then the cloud, then gives up with nothing sent', () => {
    expect(effect()).toEqual({ do: 'sendLan' });
    expect(effect(notSent('lan', 'refused'))).toEqual({ do: 'sendCloud' });
    expect(effect(notSent('lan', 'refused'), notSent('cloud', 'noNetwork'))).toEqual({
      do: 'close',
      reason: 'notSent',
    });
  });

  it('may take the cloud after SENDING only when the leg is proven never to have left', () => {
    expect(effect(sending('lan'))).toEqual({ do: 'recover' });
    expect(effect(sending('lan'), unknown)).toEqual({ do: 'recover' });
    expect(effect(sending('lan'), notSent('lan', 'timedOut'))).toEqual({ do: 'sendCloud' });
  });

  it.each<ReachReason>(['wrongTerminal', 'untrusted', 'terminalCertificateExpired'])(
    'stops at %s instead of going round it',
    (reason) => {
      expect(effect(notSent('lan', reason))).toEqual({ do: 'close', reason: 'securityStop' });
    },
  );

  it('does not take a wrong order or a wrong set-up to the cloud', () => {
    expect(effect(notSent('lan', 'unknown'))).toEqual({ do: 'close', reason: 'notSent' });
  });

  it('closes a cancelled attempt that was never sent, and only that', () => {
    expect(effect(cancel)).toEqual({ do: 'close', reason: 'cashier' });
    expect(effect(notSent('lan', 'refused'), cancel)).toEqual({ do: 'close', reason: 'cashier' });
    expect(effect(sending('lan'), cancel)).toEqual({ do: 'recover' });
  });

  it('takes a late truth after attention was called', () => {
    const late = after(sending('cloud'), { ...unknown, path: 'cloud' }, attention, outcome(captured));
    expect(late.standing).toEqual({ kind: 'settled', outcome: captured, evidence: 'lan' });
    expect(isDead(late)).toBe(false);
    expect(isDead(after(sending('lan'), outcome(declined)))).toBe(true);
  });

  it('knows which leg may be live', () => {
    expect(livePath(after())).toBe(null);
    expect(livePath(after(sending('cloud')))).toBe('cloud');
    expect(livePath(after(sending('lan'), unknown, attention))).toBe('lan');
    expect(livePath(after(sending('lan'), outcome(captured)))).toBe(null);
  });

  it.each<[string, PaymentFact[]]>([
    ['sending twice', [sending('lan'), sending('cloud')]],
    ['a second outcome', [sending('lan'), outcome(declined), outcome(captured)]],
    ['sending after the end', [sending('lan'), outcome(declined), sending('cloud')]],
    ['unknown before sending', [unknown]],
    ['not sent after unknown', [sending('lan'), unknown, notSent('lan', 'refused')]],
    ['attention before unknown', [sending('lan'), attention]],
    ['a second intent', [intended]],
  ])('refuses %s', (_, facts) => {
    expect(() => after(...facts)).toThrow(IllegalFact);
  });
});
