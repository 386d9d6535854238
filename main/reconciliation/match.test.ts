import { describe, expect, it } from 'vitest';
import type { Observation } from '../payments/driver/link.ts';
import { ScriptedTill, basket } from '../payments/testing/scripted-till.ts';
import { observation } from '../payments/testing/scripted-link.ts';
import { settle } from '../payments/testing/virtual-clock.ts';
import type { Match } from './match.ts';
import { match } from './match.ts';

/** A till with one payment, charged or still in the air. */
async function tillWith(answer: 'charged' | 'declined' | 'none'): Promise<ScriptedTill> {
  const till = new ScriptedTill();
  await till.record.write(...basket());
  await till.charge();
  await settle();
  const declined = { status: 'failed', captured: 0, declineCode: 'card_declined' };
  const payment = observation(till.order, answer === 'declined' ? declined : {});
  if (answer !== 'none') till.link.sent.at(-1)?.end({ kind: 'replied', payment });
  await settle();
  return till;
}

function compare(till: ScriptedTill, isDue: boolean, ...listed: readonly Observation[]): Match {
  const booked = [...till.record.books.attemptsSince(0)];
  const known = new Set<string | null>(booked.map(({ attempt }) => attempt.intent.reference));
  const isKnown = (reference: string | null) => known.has(reference);
  return match({ booked, isKnown, listed, prefix: 'P1-T1-', isDue: () => isDue });
}

const nothing: Match = { matched: 0, foreign: 0, differences: [], toAsk: [], duplicates: [] };

describe('till and VINR agree', () => {
  it('on a charge, however its id is spelled', async () => {
    const till = await tillWith('charged');
    const seen = observation(till.order, { paymentId: 'tpy_1' });
    expect(compare(till, true, seen)).toEqual({ ...nothing, matched: 1 });
  });

  it('on a hold that VINR calls completed: what can still be captured was not taken', async () => {
    const till = await tillWith('none');
    const hold = observation(till.order, { captured: null, capturable: 5000 });
    till.link.sent.at(-1)?.end({ kind: 'replied', payment: hold });
    await settle();
    expect(till.state()).toBe('authorized');
    expect(compare(till, true, hold)).toEqual({ ...nothing, matched: 1 });
  });

  it('on a decline, and on what other tills took', async () => {
    const till = await tillWith('declined');
    const ours = observation(till.order, { status: 'failed', captured: 0 });
    const other = observation(till.order, { reference: 'P1-T2-x-1', paymentId: 'tpay_2' });
    expect(compare(till, true, ours, other)).toEqual({ ...nothing, matched: 1, foreign: 1 });
  });
});

describe('what does not agree', () => {
  it('a charge that VINR does not list, once it should', async () => {
    const till = await tillWith('charged');
    expect(compare(till, false)).toEqual(nothing);
    expect(compare(till, true).differences).toMatchObject([{ kind: 'notListed', number: '1001' }]);
  });

  it('another amount', async () => {
    const till = await tillWith('charged');
    const { differences } = compare(till, true, observation(till.order, { captured: 4900 }));
    expect(differences).toMatchObject([
      { kind: 'otherAmount', booked: { amount: 5000 }, listed: { amount: 4900 } },
    ]);
  });

  it('a charge under our name that the journal does not hold', async () => {
    const till = await tillWith('charged');
    const stranger = observation(till.order, { reference: 'P1-T1-gone-1', paymentId: 'tpay_8' });
    const { differences, duplicates } = compare(till, true, observation(till.order), stranger);
    expect(differences).toMatchObject([{ kind: 'notInJournal', reference: 'P1-T1-gone-1' }]);
    expect(duplicates).toEqual([]);
  });

  it('a second charge of one attempt, and a charge of one that was declined', async () => {
    const charged = await tillWith('charged');
    const second = observation(charged.order, { paymentId: 'tpay_2' });
    expect(compare(charged, true, observation(charged.order), second).duplicates).toMatchObject([
      { paymentId: 'tpay_2', captured: { amount: 5000 } },
    ]);
    const declined = await tillWith('declined');
    const late = observation(declined.order, { paymentId: 'tpay_3' });
    expect(compare(declined, true, late).duplicates).toMatchObject([{ paymentId: 'tpay_3' }]);
  });

  it('a final word on what is still open here: the payment itself is asked, nothing is booked', async () => {
    const till = await tillWith('none');
    const found = compare(till, true, observation(till.order));
    expect(found).toMatchObject({ differences: [], duplicates: [], toAsk: [{ attempt: 1 }] });
    const waiting = observation(till.order, { status: 'processing', captured: 0 });
    expect(compare(till, true, waiting).toAsk).toEqual([]);
  });
});
