import { beforeEach, describe, expect, it } from 'vitest';
import type { ModificationId } from '#shared/ids.ts';
import type { Journal } from '../../journal/journal.ts';
import { JournalFailure } from '../../journal/journal.ts';
import { saw, seenRefund } from '../testing/scripted-modification-link.ts';
import { settle } from '../testing/virtual-clock.ts';
import {
  begin,
  saleId,
  usd,
  clock,
  link,
  journal,
  record,
  modifications,
  start,
  paid,
  refund,
  states,
  order,
  standing,
  answer,
  lose,
  request,
} from '../testing/refundable-sale.ts';

beforeEach(begin);

describe('a refund whose answer is lost', () => {
  beforeEach(async () => {
    await paid();
    await refund(3000);
    await settle();
    await lose();
  });

  it('is asked about until a person must look, and never sent again', async () => {
    expect(states()).toEqual(['unknown']);
    await clock.pass(179_000);
    expect(states()).toEqual(['unknown']);
    await clock.pass(2_000);
    expect(states()).toEqual(['needsAttention']);
    await clock.pass(3_600_000);
    expect(states()).toEqual(['needsAttention']);
    expect(link.sent).toHaveLength(1);
    expect(link.reads.length).toBeLessThan(25);
  });

  it('counts as given back, and nothing else may change the payment', async () => {
    await clock.pass(3_600_000);
    await expect(refund(2000)).rejects.toMatchObject({ error: { code: 'modification.inProgress' } });
    await expect(refund(3000)).rejects.toMatchObject({ error: { code: 'modification.inProgress' } });
  });

  it('is found among the refunds of the payment by its reference, and by nothing else', async () => {
    link.reading = saw(seenRefund(order(), { refundId: 're_9', reference: 'somebody-else' }));
    await clock.pass(10_000);
    expect(states()).toEqual(['unknown']);
    link.reading = saw(seenRefund(order(), { refundId: 're_9', reference: null }), seenRefund(order()));
    await clock.pass(30_000);
    expect(states()).toEqual(['done']);
    expect(link.reads.every((id) => id === null)).toBe(true);
  });

  it('found pending is watched under its id', async () => {
    link.reading = saw(seenRefund(order(), { state: 'inProgress' }));
    await clock.pass(3_000);
    expect(states()).toEqual(['onItsWay']);
    link.reading = saw(seenRefund(order()));
    await clock.pass(10_000);
    expect(states()).toEqual(['done']);
    expect(link.reads.at(-1)).toBe('re_1');
  });

  it('found twice under one reference needs a person at once', async () => {
    link.reading = saw(seenRefund(order()), seenRefund(order(), { refundId: 're_2' }));
    await clock.pass(3_000);
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'needsAttention', reason: 'mismatch' }]);
  });

  it('takes the truth whenever it comes', async () => {
    await clock.pass(7_200_000);
    link.reading = saw(seenRefund(order()));
    await clock.pass(300_000);
    expect(states()).toEqual(['done']);
    await refund(2000);
    await settle();
    expect(link.sent).toHaveLength(2);
  });

  it('is asked about at once when the cashier asks', async () => {
    await clock.pass(20_000);
    link.reading = saw(seenRefund(order()));
    modifications.check('change1' as ModificationId);
    await settle();
    expect(states()).toEqual(['done']);
    expect(() => modifications.check('change1' as ModificationId)).toThrow('modification.none');
  });

  it('waits as long as VINR asks', async () => {
    link.reading = { kind: 'noAnswer', why: 'rate_limited', retryAfterMs: 90_000 };
    await clock.pass(2_000);
    const asked = link.reads.length;
    await clock.pass(80_000);
    expect(link.reads).toHaveLength(asked);
  });

  it('is the same case after a restart, and with its attempt still sending', async () => {
    await start();
    expect(states()).toEqual(['unknown']);
    modifications.resume();
    link.reading = saw(seenRefund(order()));
    await clock.pass(3_000);
    expect(states()).toEqual(['done']);
    expect(link.sent).toHaveLength(1);
  });
});

it('a crash after SENDING and before any answer is an unknown refund, asked about and found', async () => {
  await paid();
  await refund();
  await settle();
  await start();
  modifications.resume();
  await settle();
  expect(states()).toEqual(['unknown']);
  await expect(refund()).rejects.toMatchObject({ error: { code: 'modification.inProgress' } });
  link.reading = saw(seenRefund(order()));
  await clock.pass(3_000);
  expect(states()).toEqual(['done']);
  expect(link.sent).toHaveLength(1);
});

it('a crash before SENDING is a refund that was never sent', async () => {
  await paid();
  journal.append = withoutSending(journal.append.bind(journal));
  void refund();
  await settle();
  await start();
  modifications.resume();
  await settle();
  expect(states()).toEqual(['notSent']);
  expect(link.sent).toEqual([]);
});

/** Never comes back from writing SENDING, as a process that dies there does not. */
function withoutSending(append: Journal['append']): Journal['append'] {
  let died = false;
  return (drafts, durability) => {
    if (died || !drafts.some((fact) => fact.type === 'modification.sending'))
      return append(drafts, durability);
    died = true;
    return new Promise(() => undefined);
  };
}

describe('a supervisor', () => {
  const id = 'change1' as ModificationId;
  const decide = (says: 'moved' | 'notMoved') =>
    modifications.resolve(id, { says, by: 'Ada', grounds: 'Not on the dashboard' });

  beforeEach(async () => {
    await paid();
    await refund(3000);
    await settle();
    await lose();
  });

  it('may say nothing before VINR was asked in vain', async () => {
    await expect(decide('notMoved')).rejects.toThrow('modification.none');
  });

  it('frees what is said not to have moved, and the till waits for the truth', async () => {
    await clock.pass(200_000);
    await decide('notMoved');
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'resolved', says: 'notMoved', by: 'Ada' }]);
    const lost = order();
    await refund(3000);
    await settle();
    expect(order().reference).toBe('R1-T1-change1-2');
    await answer();
    link.reading = saw(seenRefund(lost));
    await clock.pass(4_000_000);
    expect(standing()).toMatchObject({ refunded: usd(6000) });
    await expect(refund(1)).rejects.toMatchObject({
      error: { code: 'refund.exceedsLeft', facts: { left: 0 } },
    });
    expect(link.sent).toHaveLength(2);
    expect(record.books.tasks).toMatchObject([
      { kind: 'receivable', amount: usd(1000), paymentId: 'tpay_1' },
    ]);
  });

  it('is believed until VINR says otherwise, across a restart', async () => {
    await clock.pass(200_000);
    await decide('moved');
    expect(standing()).toMatchObject({ refunded: usd(3000) });
    const lost = order();
    await start();
    modifications.resume();
    link.reading = saw(seenRefund(lost, { state: 'failed', failureReason: 'technical_issue' }));
    await clock.pass(10_000);
    expect(states()).toEqual(['failed']);
    expect(standing()).toMatchObject({ refunded: usd(0) });
    const [task] = record.books.tasks;
    expect(task).toMatchObject({ kind: 'refundDue', amount: usd(3000), paymentId: 'tpay_1' });
    await modifications.refund({ ...request, amount: usd(3000), taskId: task!.id }, '4711');
    await settle();
    await answer();
    expect(record.books.tasks).toEqual([]);
  });
});

describe('answers that prove nothing', () => {
  beforeEach(async () => {
    await paid();
    await refund();
    await settle();
  });

  it.each<[string, object]>([
    ['another payment', { paymentId: 'tpay_2' }],
    ['another amount', { amount: 4999 }],
    ['another reference', { reference: 'somebody-else' }],
    ['another currency', { currency: 'EUR' }],
  ])('one with %s needs a person at once', async (_, change) => {
    await answer(change);
    expect(states()).toEqual(['needsAttention']);
  });

  it('an error code that is not on the list is unknown', async () => {
    link.sent[0]!.end({ kind: 'refused', code: 'idempotency_conflict' });
    await settle();
    expect(states()).toEqual(['unknown']);
  });
});

it('a journal that fails while a refund is looked for leaves one to ask', async () => {
  await paid();
  await refund();
  await settle();
  await lose();
  const append = journal.append.bind(journal);
  journal.append = (drafts, durability) =>
    drafts.some((fact) => fact.type === 'modification.needsAttention')
      ? Promise.reject(new JournalFailure('full', 'No room'))
      : append(drafts, durability);
  await clock.pass(2_000_000);
  const before = link.reads.length;
  await clock.pass(185_000);
  expect(link.reads.length - before).toBeLessThanOrEqual(10);
});
