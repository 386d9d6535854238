import { beforeEach, describe, expect, it } from 'vitest';
import type { ModificationId, SaleId, TaskId, TenderId } from '#shared/ids.ts';
import type { Fact, Outcome } from '../../journal/facts.ts';
import { JournalFailure } from '../../journal/journal.ts';
import { saw, seenRefund } from '../testing/scripted-modification-link.ts';
import { settle } from '../testing/virtual-clock.ts';
import {
  begin,
  saleId,
  tenderId,
  usd,
  captured,
  authorized,
  provisional,
  clock,
  link,
  journal,
  record,
  modifications,
  bugs,
  paid,
  request,
  refund,
  states,
  order,
  facts,
  standing,
  answer,
  lose,
  saleWith,
} from '../testing/refundable-sale.ts';

beforeEach(begin);

describe('a refund', () => {
  beforeEach(paid);

  it('is written down before it is sent, shown on its way, and settled when VINR says so', async () => {
    await refund();
    await settle();
    expect(await facts()).toEqual(['modification.intended', 'modification.sending']);
    expect(order()).toMatchObject({ reference: 'R1-T1-change1-1', paymentId: 'tpay_1', presentOn: null });
    await answer({ state: 'inProgress' });
    expect(states()).toEqual(['onItsWay']);
    link.reading = saw(seenRefund(order()));
    await clock.pass(2_000);
    expect(states()).toEqual(['done']);
    expect(link.reads).toEqual(['re_1']);
    expect(bugs).toEqual([]);
    expect(standing()).toMatchObject({ refunded: usd(5000), due: usd(0) });
  });

  it('may be repeated down to nothing and never below', async () => {
    for (const amount of [2000, 2999]) {
      await refund(amount);
      await settle();
      await answer();
    }
    await expect(refund(2)).rejects.toMatchObject({
      error: { code: 'refund.exceedsLeft', facts: { left: 1 } },
    });
    await refund(1);
    await settle();
    await answer();
    await expect(refund(1)).rejects.toMatchObject({ error: { code: 'refund.exceedsLeft' } });
    expect(link.sent.map(({ order: sent }) => sent.amount.amount)).toEqual([2000, 2999, 1]);
    expect(new Set(link.sent.map(({ order: sent }) => sent.key)).size).toBe(3);
  });

  it('counts one that is on its way as gone', async () => {
    await refund(4000);
    await settle();
    await answer({ state: 'inProgress' });
    await expect(refund(1001)).rejects.toMatchObject({ error: { code: 'refund.exceedsLeft' } });
  });

  it('that failed later is free to be tried again, as the second attempt', async () => {
    await refund();
    await settle();
    await answer({ state: 'inProgress' });
    link.reading = saw(seenRefund(order(), { state: 'failed', failureReason: 'technical_issue' }));
    await clock.pass(2_000);
    expect(states()).toEqual(['failed']);
    await refund();
    await settle();
    expect(order().reference).toBe('R1-T1-change1-2');
    expect(states()).toEqual(['sending']);
  });

  it('refused by VINR has moved nothing', async () => {
    await refund();
    await settle();
    link.sent[0]!.end({ kind: 'refused', code: 'amount_too_large' });
    await settle();
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'refused', reason: 'amountTooLarge' }]);
  });

  it('that cannot reach VINR was never sent', async () => {
    link.reachable = false;
    await refund();
    await settle();
    expect(states()).toEqual(['notSent']);
    expect(await facts()).not.toContain('modification.sending');
  });

  it('is not sent when SENDING cannot be written', async () => {
    const append = journal.append.bind(journal);
    journal.append = (drafts, durability) =>
      drafts.some((fact) => fact.type === 'modification.sending')
        ? Promise.reject(new Error('disk gone'))
        : append(drafts, durability);
    await refund();
    await settle();
    expect(link.sent).toEqual([]);
    expect(states()).toEqual(['notSent']);
  });

  it('goes on when the journal has room again', async () => {
    await refund();
    await settle();
    const append = journal.append.bind(journal);
    journal.append = () => Promise.reject(new JournalFailure('full', 'No room'));
    await lose();
    journal.append = append;
    link.reading = saw(seenRefund(order()));
    await clock.pass(10_000);
    expect(states()).toEqual(['done']);
    expect(link.sent).toHaveLength(1);
  });

  it('whose intent reached a disk that said "failed" is closed', async () => {
    const append = journal.append.bind(journal);
    journal.append = async (drafts, durability) => {
      await append(drafts, durability);
      journal.append = append;
      throw new JournalFailure('failed', 'The store went away while it was asked');
    };
    await expect(refund()).rejects.toThrow(JournalFailure);
    await settle();
    expect(link.sent).toEqual([]);
    expect(states()).toEqual(['notSent']);
  });
});

describe('what may be refunded', () => {
  it.each<[Outcome, string]>([
    [provisional, 'refund.provisional'],
    [authorized, 'refund.exceedsLeft'],
    [
      { kind: 'declined', paymentId: 'tpay_1', code: 'card_declined', reason: 'otherCard' },
      'refund.exceedsLeft',
    ],
  ])('not a payment that is %o', async (outcome, code) => {
    await record.write(...saleWith(outcome));
    await expect(refund()).rejects.toMatchObject({ error: { code } });
    expect(await facts()).toEqual([]);
  });

  it('not one that is still unknown', async () => {
    await record.write(...saleWith(captured).slice(0, -1));
    await expect(refund()).rejects.toMatchObject({ error: { code: 'payment.unsettled' } });
  });

  it('not without a supervisor', async () => {
    await paid();
    await expect(modifications.refund(request, '0000')).rejects.toThrow('supervisor.wrongPin');
    expect(await facts()).toEqual([]);
  });

  it('not zero, and not of a sale or a tender that is not there', async () => {
    await paid();
    await expect(refund(0)).rejects.toMatchObject({ error: { code: 'amount.zero' } });
    await expect(modifications.refund({ ...request, saleId: 'other' as SaleId }, '4711')).rejects.toThrow(
      'sale.none',
    );
    await expect(modifications.refund({ ...request, tenderId: 'other' as TenderId }, '4711')).rejects.toThrow(
      'payment.none',
    );
  });
});

describe('a refund that VINR owes us for its own mistake', () => {
  const duplicate: Fact = {
    type: 'payment.duplicate',
    saleId,
    tenderId,
    attempt: 1,
    paymentId: 'tpay_2',
    captured: usd(5000),
  };

  it('gives back the duplicate that the task names, and the sale keeps what it has', async () => {
    await record.write(...saleWith(captured), duplicate);
    const [task] = record.books.tasks;
    expect(task).toMatchObject({ kind: 'refundDue', paymentId: 'tpay_2' });
    await modifications.refund({ ...request, taskId: task!.id }, '4711');
    await settle();
    expect(order()).toMatchObject({ paymentId: 'tpay_2' });
    await answer();
    expect(record.books.tasks).toEqual([]);
    expect(standing()).toMatchObject({ paid: usd(5000), refunded: usd(5000) });
    await refund();
    await settle();
    expect(order()).toMatchObject({ paymentId: 'tpay_1' });
  });

  it('is refused for a task that is not there', async () => {
    await paid();
    const taskId = 'tender.1.duplicate1' as TaskId;
    await expect(modifications.refund({ ...request, taskId }, '4711')).rejects.toThrow('task.none');
  });
});

describe('a refund that reads the card again', () => {
  beforeEach(paid);

  it('keeps its terminal busy until it is settled', async () => {
    await refund(5000, true);
    await settle();
    expect(order()).toMatchObject({ presentOn: 'term_1' });
    await answer({ state: 'inProgress' });
    expect(record.books.isPresenting('term_1')).toBe(true);
    link.reading = saw(seenRefund(order(), { state: 'failed', failureReason: 'transaction_not_found' }));
    await clock.pass(2_000);
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'failed', reason: 'otherCard' }]);
    expect(record.books.isPresenting('term_1')).toBe(false);
  });

  it('is given up by a supervisor when nobody shows the card, and the terminal is free', async () => {
    await refund(5000, true);
    await settle();
    await answer({ state: 'inProgress' });
    const id = 'change1' as ModificationId;
    await modifications.resolve(id, { says: 'notMoved', by: 'Ada', grounds: 'The customer left' });
    expect(record.books.isPresenting('term_1')).toBe(false);
    expect(standing()).toMatchObject({ refunded: usd(0) });
  });

  it('may not start while another one is on that terminal', async () => {
    await refund(1000, true);
    await settle();
    await answer({ state: 'inProgress' });
    await expect(refund(1000, true)).rejects.toMatchObject({ error: { code: 'terminal.quarantined' } });
    await refund(1000);
    await settle();
    expect(link.sent).toHaveLength(2);
  });
});

describe('a refund on a sale that is not paid', () => {
  it('makes it owe again, and offers nobody what may still be there', async () => {
    await record.write(...saleWith({ ...captured, captured: usd(3500) }));
    expect(standing()).toMatchObject({ due: usd(1500), held: usd(0) });
    await refund(3500);
    await settle();
    expect(standing()).toMatchObject({ due: usd(5000), held: usd(3500), refunded: usd(0) });
    await answer();
    expect(standing()).toMatchObject({ due: usd(5000), held: usd(0), refunded: usd(3500) });
  });
});
