import { describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, TenderId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type {
  ModificationFact,
  ModificationKey,
  ModificationOutcome,
} from '../../journal/modification-facts.ts';
import type { Modification } from './modification-machine.ts';
import {
  advanceModification,
  beginModification,
  IllegalModification,
  isDeadModification,
  isInDoubt,
  latestOfEach,
  nextModificationEffect,
} from './modification-machine.ts';

const key: ModificationKey = {
  saleId: 's' as SaleId,
  tenderId: 't' as TenderId,
  modificationId: 'm' as ModificationId,
  attempt: 1,
};
const intended: ModificationFact & { type: 'modification.intended' } = {
  type: 'modification.intended',
  kind: 'refund',
  ...key,
  reference: 'r',
  key: 'k',
  paymentId: 'p',
  amount: money(100, 'USD'),
  reason: 'customerRequest',
  approvedBy: 'Ada',
  presentOn: null,
};
const sending: ModificationFact = { type: 'modification.sending', ...key };
const unknown: ModificationFact = { type: 'modification.unknown', ...key, why: 'reset' };
const attention: ModificationFact = { type: 'modification.needsAttention', ...key, reason: 'noAnswer' };
const accepted: ModificationFact = { type: 'modification.accepted', ...key, refundId: 're_1' };
const outcome = (end: ModificationOutcome): ModificationFact => ({
  type: 'modification.outcome',
  ...key,
  evidence: 'cloud',
  outcome: end,
});
const refunded = outcome({ kind: 'refunded', refundId: 're_1', amount: money(100, 'USD') });
const refused = outcome({ kind: 'refused', code: 'amount_too_large', reason: 'amountTooLarge' });
const failed = outcome({ kind: 'failed', refundId: 're_1', code: 'x', reason: 'other' });
const resolved = (says: 'moved' | 'notMoved'): ModificationFact => ({
  type: 'modification.resolved',
  ...key,
  says,
  by: 'Ada',
  grounds: 'The dashboard says so',
});
const notSent = outcome({ kind: 'notSent', reason: 'noNetwork' });

const after = (...facts: ModificationFact[]): Modification =>
  facts.reduce((one, fact) => advanceModification(one, fact, 2), beginModification(intended, 1));

describe('the modification machine', () => {
  it('sends once; whatever was sent is only asked about', () => {
    expect(nextModificationEffect(after())).toBe('send');
    expect(nextModificationEffect(after(sending))).toBe('ask');
    expect(nextModificationEffect(after(sending, unknown))).toBe('ask');
    expect(nextModificationEffect(after(sending, unknown, attention))).toBe('ask');
    expect(nextModificationEffect(after(sending, accepted))).toBe('watch');
    expect(nextModificationEffect(after(sending, refunded))).toBe('nothing');
  });

  it('takes a late truth after attention was called', () => {
    expect(after(sending, unknown, attention, accepted, refunded).standing).toMatchObject({
      kind: 'settled',
      outcome: { kind: 'refunded' },
    });
  });

  it('is dead only by proof', () => {
    expect([after(), after(sending), after(sending, unknown, attention)].map(isDeadModification)).toEqual([
      false,
      false,
      false,
    ]);
    expect(isDeadModification(after(sending, accepted))).toBe(false);
    expect(isDeadModification(after(sending, refunded))).toBe(false);
    for (const end of [refused, failed, notSent]) expect(isDeadModification(after(sending, end))).toBe(true);
  });

  it('is what a supervisor says until VINR speaks', () => {
    const lost = [sending, unknown, attention];
    const moved = after(...lost, resolved('moved'));
    const notMoved = after(...lost, resolved('notMoved'));
    expect([moved, notMoved].map(isDeadModification)).toEqual([false, true]);
    expect([moved, notMoved].some(isInDoubt)).toBe(false);
    expect(nextModificationEffect(moved)).toBe('watch');
    const late = after(...lost, resolved('notMoved'), refunded);
    expect(isDeadModification(late)).toBe(false);
    expect(late.resolution).toMatchObject({ says: 'notMoved', by: 'Ada' });
  });

  it('is in doubt until VINR has it', () => {
    expect([after(), after(sending), after(sending, unknown)].every(isInDoubt)).toBe(true);
    expect([after(sending, accepted), after(sending, refused)].some(isInDoubt)).toBe(false);
  });

  it('shows only the latest attempt of each', () => {
    const first = after(sending, refused);
    const second = { ...first, intent: { ...first.intent, attempt: 2 } };
    const other = { ...first, intent: { ...first.intent, modificationId: 'n' as ModificationId } };
    expect(latestOfEach([first, other, second])).toEqual([other, second]);
  });

  it.each<[string, ModificationFact[]]>([
    ['sending twice', [sending, sending]],
    ['sending after it is unknown', [sending, unknown, sending]],
    ['sending after the end', [sending, failed, sending]],
    ['a second outcome', [sending, refunded, failed]],
    ['unknown before sending', [unknown]],
    ['accepted before sending', [accepted]],
    ['unknown after VINR has it', [sending, accepted, unknown]],
    ['attention before unknown', [sending, attention]],
    ['a supervisor before anybody was asked', [sending, unknown, resolved('moved')]],
    ['a supervisor about a refund on its way', [sending, accepted, resolved('moved')]],
    ['a second intent', [intended]],
  ])('refuses %s', (_, facts) => {
    expect(() => after(...facts)).toThrow(IllegalModification);
  });
});
