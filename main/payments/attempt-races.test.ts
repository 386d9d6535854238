import { beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../journal/facts.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { Observation } from './driver/link.ts';
import { observation } from './testing/scripted-link.ts';
import { ScriptedTill, basket, due } from './testing/scripted-till.ts';
import { settle } from './testing/virtual-clock.ts';

let till: ScriptedTill;

beforeEach(async () => {
  till = new ScriptedTill();
  await till.record.write(...basket());
});

const says = (change: Partial<Observation> = {}) =>
  ({ kind: 'payment', payment: observation(till.order, change) }) as const;
const declined = { status: 'failed', captured: 0, declineCode: 'card_declined' };
const outage = { kind: 'notSent', reason: 'timedOut', mayUseCloud: true } as const;

/** The journal says that it failed whenever such a fact is among the drafts, and keeps it or not. */
function failing(type: Fact['type'], { kept, times = Infinity }: { kept: boolean; times?: number }): void {
  const append = till.journal.append.bind(till.journal);
  let left = times;
  till.journal.append = async (facts, durability) => {
    if (left === 0 || !facts.some((fact) => fact.type === type)) return append(facts, durability);
    left -= 1;
    if (kept) await append(facts, durability);
    throw new JournalFailure(kept ? 'failed' : 'full', 'The disk did not say what it did');
  };
}

describe('a terminal that never took the command', () => {
  it('is not followed any more once the cloud has it, and cannot free that leg', async () => {
    await till.charge();
    await settle();
    till.link.sent[0]?.end(outage);
    await settle();
    expect(till.link.sent.map(({ path }) => path)).toEqual(['lan', 'cloud']);
    till.link.readings.lan = says(declined);
    await till.clock.pass(2_000);
    expect(till.state()).toBe('authorizing');
    expect(till.link.reads).not.toContain('lan');
  });

  it('that speaks in the moment its leg ends leaves a journal that can be read again', async () => {
    await till.charge();
    await settle();
    till.link.read = () => {
      till.link.sent[0]?.end(outage);
      return Promise.resolve(says(declined));
    };
    await till.clock.pass(1_000);
    await till.restart();
    expect(till.bugs).toEqual([]);
    expect((await till.facts()).filter((type) => type === 'payment.outcome')).toHaveLength(1);
  });
});

describe('a journal that fails while an answer is looked for', () => {
  beforeEach(async () => {
    await till.charge();
    await settle();
    till.link.sent[0]?.end({ kind: 'maybeSent', why: 'reset' });
    await settle();
  });

  it('leaves one to ask, however often it fails', async () => {
    till.link.readings.lan = says();
    failing('payment.outcome', { kept: false });
    await till.clock.pass(600_000);
    till.link.readings.lan = { kind: 'notFound' };
    await till.clock.pass(60_000);
    const before = till.link.reads.length;
    await till.clock.pass(600_000);
    expect(till.link.reads.length - before).toBeLessThanOrEqual(600 / 15 + 600 / 300 + 2);
  });

  it('and had kept an approval without the bank has it watched without a restart', async () => {
    const card = { brand: 'visa', last4: '4242', authCode: null, entry: 'chip' };
    failing('payment.outcome', { kept: true, times: 1 });
    till.link.readings.lan = says({ card });
    await till.clock.pass(10_000);
    expect(till.state()).toBe('provisional');
    till.link.readings.cloud = says();
    await till.clock.pass(300_000);
    expect(till.state()).toBe('captured');
    expect((await till.facts()).filter((type) => type === 'payment.corrected')).toHaveLength(1);
  });

  it('is decided by a supervisor in the pause all the same, and watched', async () => {
    await till.clock.pass(180_000);
    expect(till.state()).toBe('needsAttention');
    failing('payment.outcome', { kept: false, times: 1 });
    till.link.readings.lan = says();
    await till.clock.pass(15_000);
    expect(till.bugs).toHaveLength(1);
    till.link.readings.lan = { kind: 'notFound' };
    const decision = { resolution: { kind: 'notCharged' }, by: 'Mira', grounds: 'No slip' } as const;
    await till.payments.resolve(till.attempt().intent.tenderId, decision);
    till.link.readings.cloud = says();
    await till.clock.pass(600_000);
    expect(till.state()).toBe('captured');
  });
});

it('a run that a bug ended is taken up when the cashier asks again', async () => {
  const tenderId = await till.charge();
  await settle();
  const read = till.link.read.bind(till.link);
  till.link.read = () => Promise.reject(new TypeError('a bug'));
  till.link.sent[0]?.end({ kind: 'maybeSent', why: 'reset' });
  await till.clock.pass(60_000);
  expect(till.state()).toBe('unknown');
  till.link.read = read;
  till.link.readings.lan = says();
  till.payments.check(tenderId);
  await till.clock.pass(1_000);
  expect(till.state()).toBe('captured');
});

it('a cancel that came before the terminal knew the payment is asked for again', async () => {
  const tenderId = await till.charge();
  await settle();
  await till.payments.cancel(tenderId);
  till.link.readings.lan = says({ status: 'pending', captured: 0 });
  await till.clock.pass(2_000);
  expect(till.link.cancels.length).toBeGreaterThan(1);
  till.link.readings.lan = says({ status: 'processing', captured: 0 });
  await till.clock.pass(1_000);
  const asked = till.link.cancels.length;
  await till.clock.pass(3_000);
  expect(till.link.cancels).toHaveLength(asked);
});

it('a fact that the books cannot follow is refused before it is written, whoever decides on it', async () => {
  await till.charge();
  await settle();
  const { saleId, tenderId, attempt } = till.attempt().intent;
  const again = { type: 'payment.sending', saleId, tenderId, attempt, path: 'cloud' } as const;
  await expect(till.record.write(again)).rejects.toThrow('cannot follow');
  await till.restart();
  expect(till.attempt().intent.requested).toEqual(due);
});
