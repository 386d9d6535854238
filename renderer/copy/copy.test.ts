import { describe, expect, it } from 'vitest';
import type { AppErrorCode } from '#shared/app-error.ts';
import type { CancelReason, DeclineReason, LastHeard, PaymentState } from '#shared/payment.ts';
import type { ReachReason } from '#shared/terminal.ts';
import { format } from '#shared/money.ts';
import { cardFacts, paymentWith, usd, viewWith } from '../preview/samples.ts';
import { cancelTexts, declineDetails, declineTexts } from './declines.ts';
import { errorSentence, errorSentences } from './errors.ts';
import { cardWords, lastHeardTexts, pathWords, paymentSaid } from './payment.ts';
import { milliseconds, reachReasons, reachWords, terminalWords } from './reach.ts';

/** Listed by hand and checked against the unions both ways by the types: a new code must come here to compile. */
const codes: Record<AppErrorCode, true> = {
  'input.invalid': true,
  'barcode.unknown': true,
  'product.unknown': true,
  'product.needsPrice': true,
  'product.needsWeight': true,
  'amount.zero': true,
  'amount.exceedsDue': true,
  'sale.none': true,
  'sale.empty': true,
  'sale.locked': true,
  'sale.open': true,
  'sale.changed': true,
  'payment.inProgress': true,
  'payment.unsettled': true,
  'payment.cannotCancel': true,
  'payment.none': true,
  'payment.stillAsking': true,
  'payment.moreThanAsked': true,
  'task.none': true,
  'sweep.failed': true,
  'approval.needed': true,
  'approval.wrongPin': true,
  'approval.notAllowed': true,
  'approval.wait': true,
  'staff.locked': true,
  'staff.none': true,
  'staff.wrongPin': true,
  'staff.wait': true,
  'supervisor.none': true,
  'supervisor.wrongPin': true,
  'supervisor.wait': true,
  'text.cardNumber': true,
  'terminal.offlineLimit': true,
  'modification.inProgress': true,
  'modification.none': true,
  'refund.provisional': true,
  'refund.exceedsLeft': true,
  'capture.notHeld': true,
  'capture.exceedsHeld': true,
  'file.notSaved': true,
  'terminal.none': true,
  'terminal.unknown': true,
  'terminal.quarantined': true,
  'journal.full': true,
  'journal.failed': true,
  'journal.damaged': true,
  'journal.notExported': true,
  internal: true,
};
const declines: DeclineReason[] = [
  'otherCard',
  'insufficientFunds',
  'expiredCard',
  'wrongPin',
  'contactBank',
  'doNotRetry',
  'terminalBusy',
  'terminalOffline',
  'terminalNotFound',
  'error',
];
const cancels: CancelReason[] = ['cashier', 'terminal', 'timeout', 'notSent', 'securityStop'];
const reaches: ReachReason[] = [
  'refused',
  'timedOut',
  'notFound',
  'noNetwork',
  'wrongTerminal',
  'untrusted',
  'terminalCertificateExpired',
  'clientCertificateMissing',
  'clientCertificateExpired',
  'clientCertificateRejected',
  'unknown',
];
const heard: LastHeard[] = [
  'nothing',
  'notFound',
  'presentCard',
  'processing',
  'failedUnclear',
  'unreadable',
];

const isSentence = (text: string) => /^[A-Z].{15,}\.$/.test(text);
const plain = (m: Parameters<typeof format>[0]) => format(m, 'en-US');

describe('copy', () => {
  it('has a sentence for every error code, and no other', () => {
    expect(Object.keys(errorSentences).sort()).toEqual(Object.keys(codes).sort());
    for (const code of Object.keys(codes) as AppErrorCode[]) {
      expect(isSentence(errorSentence({ code })), code).toBe(true);
    }
  });

  it('names the barcode and the incident when it knows them', () => {
    expect(errorSentence({ code: 'barcode.unknown', facts: { code: '4006381' } })).toContain('4006381');
    expect(errorSentence({ code: 'internal', facts: { incident: 'i-7' } })).toContain('i-7');
  });

  it('tells for every decline and cancel that nothing was charged', () => {
    expect(Object.keys(declineTexts).sort()).toEqual([...declines].sort());
    expect(Object.keys(declineDetails).sort()).toEqual([...declines].sort());
    expect(Object.keys(cancelTexts).sort()).toEqual([...cancels].sort());
    for (const said of [...Object.values(declineTexts), ...Object.values(cancelTexts)]) {
      expect(said.sentence).toMatch(/^Nothing was .*charged/);
    }
  });

  it('has words for every reach reason and everything last heard', () => {
    expect(Object.keys(reachReasons).sort()).toEqual([...reaches].sort());
    expect(Object.keys(lastHeardTexts).sort()).toEqual([...heard].sort());
    for (const reason of reaches) {
      expect(reachWords({ state: 'unreachable', reason }).words).toContain(reachReasons[reason]);
    }
  });

  it('tells what charges have taken only while the LAN is the way', () => {
    const [counter] = viewWith().terminals;
    expect(terminalWords(counter!)).toBe('LAN · 1.2 ms · charges leave in 3.2 ms');
    expect(terminalWords({ ...counter!, reach: { state: 'cloud', reason: 'refused' } })).toBe(
      'Internet · not taking connections',
    );
    expect(terminalWords({ ...counter!, activationMs: null })).toBe('LAN · 1.2 ms');
  });

  it('never says cancelled, charged or failed before there is an outcome', () => {
    const open: PaymentState[] = [
      { state: 'created' },
      { state: 'authorizing', step: 'onTerminal', cancelRequested: false },
      { state: 'authorizing', step: 'presentCard', cancelRequested: true },
      { state: 'unknown', since: 0, asking: [], lastHeard: null },
    ];
    for (const state of open) {
      expect(paymentSaid(paymentWith(state), plain).headline).not.toMatch(/cancelled|failed|charged|paid/i);
    }
  });

  it('puts the shortfall in the headline of a partial approval', () => {
    const partial = paymentWith({
      state: 'partiallyCaptured',
      captured: usd(3500),
      shortfall: usd(1500),
      card: cardFacts,
    });
    expect(paymentSaid(partial, plain).headline).toBe('15.00 still to pay');
  });

  it('writes cards, paths and times the way the counter reads them', () => {
    expect(cardWords({ ...cardFacts, brand: 'visa', last4: '4242' })).toBe('Visa •• 4242');
    expect(cardWords({ ...cardFacts, brand: 'newcard', last4: '4242' })).toBe('newcard •• 4242');
    expect(cardWords({ ...cardFacts, brand: null, last4: null })).toBe('Card');
    expect(cardWords({ ...cardFacts, brand: null, last4: '4242' })).toBe('•• 4242');
    expect(milliseconds(0.84)).toBe('0.8 ms');
    expect(milliseconds(12.4)).toBe('12 ms');
    const created = paymentWith({ state: 'created' });
    expect(pathWords({ ...created, path: 'lan', activationMs: 3 })).toBe('LAN · sent in 3 ms');
    expect(pathWords({ ...created, path: 'cloud', activationMs: null, fallback: 'refused' })).toBe(
      'Internet · LAN: not taking connections',
    );
  });
});
