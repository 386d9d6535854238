import { beforeEach, describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/app-error.ts';
import type { LineId, ModificationId, ProductId, SaleId, TaskId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Fact, Outcome } from '../../journal/facts.ts';
import type { Journal } from '../../journal/journal.ts';
import { JournalFailure } from '../../journal/journal.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import type { Log } from '../../log.ts';
import { standingOf } from '../../sales/sale.ts';
import {
  saw,
  ScriptedModificationLink,
  seenCapture,
  seenRefund,
} from '../testing/scripted-modification-link.ts';
import { settle, VirtualClock } from '../testing/virtual-clock.ts';
import { ModificationService } from './modification-service.ts';
import { openAuthorizations } from './open-authorizations.ts';

const saleId = 'sale' as SaleId;
const tenderId = 'tender' as TenderId;
const terminalId = 'term_1' as TerminalId;
const usd = (amount: number) => money(amount, 'USD');
const card = { brand: 'visa', last4: '4242', authCode: null, entry: null };
const captured: Outcome = { kind: 'captured', paymentId: 'tpay_1', captured: usd(5000), card };
const authorized: Outcome = { kind: 'authorized', paymentId: 'tpay_1', held: usd(5000), card };
const provisional: Outcome = { ...captured, kind: 'provisional' };

function saleWith(outcome: Outcome): Fact[] {
  const key = { saleId, tenderId, attempt: 1 };
  return [
    { type: 'sale.opened', saleId, number: '1001', currency: 'USD', taxClasses: [] },
    {
      type: 'sale.lineAdded',
      saleId,
      lineId: 'line' as LineId,
      productId: 'p' as ProductId,
      name: 'Voucher',
      unitPrice: usd(5000),
      taxClass: 'exempt',
      quantity: 1,
    },
    {
      type: 'payment.intended',
      ...key,
      reference: 'P1-T1-tender-1',
      key: 'k',
      terminalId,
      terminalName: 'Counter 1',
      requested: usd(5000),
      tip: usd(0),
    },
    { type: 'payment.sending', ...key, path: 'lan' },
    { type: 'payment.outcome', ...key, evidence: 'lan', outcome },
  ];
}

let clock: VirtualClock;
let link: ScriptedModificationLink;
let journal: Journal;
let record: TillRecord;
let modifications: ModificationService;
let bugs: unknown[];
let minted: number;

beforeEach(async () => {
  clock = new VirtualClock();
  link = new ScriptedModificationLink();
  journal = memoryJournal(() => clock.wall());
  bugs = [];
  minted = 0;
  await start();
});

/** As after a restart: the same journal, everything else anew. */
async function start(): Promise<void> {
  const log: Log = { info: () => undefined, warn: () => undefined, bug: (_, error) => bugs.push(error) };
  record = new TillRecord(journal);
  await record.replay();
  const newModificationId = () => `change${(minted += 1)}` as ModificationId;
  const changed = () => undefined;
  const ports = { record, link, clock, log, changed, newModificationId, grant };
  modifications = new ModificationService({ ...ports, till: 'T1', captureTolerancePpm: 0 });
}

const grant = (pin: string) =>
  pin === '4711' ? Promise.resolve('Ada') : Promise.reject(new AppFailure('supervisor.wrongPin'));

const paid = () => record.write(...saleWith(captured));
const request = {
  saleId,
  tenderId,
  amount: usd(5000),
  reason: 'customerRequest',
  presentCard: false,
  taskId: null,
} as const;
const refund = (amount = 5000, presentCard = false) =>
  modifications.refund({ ...request, amount: usd(amount), presentCard }, '4711');
const capture = (amount = 5000) => modifications.capture({ saleId, tenderId, amount: usd(amount) });
const states = () => modifications.ofSale(saleId).map((one) => one.state);
const order = () => link.sent.at(-1)!.order;
const facts = async () => (await journal.readAll()).map((entry) => entry.fact.type).slice(5);
const standing = () => standingOf(record.books.sale(saleId));

function answer(change: Parameters<typeof seenRefund>[1] = {}): Promise<void> {
  link.sent.at(-1)!.end({ kind: 'replied', seen: seenRefund(order(), change) });
  return settle();
}

function lose(): Promise<void> {
  link.sent.at(-1)!.end({ kind: 'maybeSent', why: 'reset' });
  return settle();
}

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

describe('a capture', () => {
  beforeEach(() => record.write(...saleWith(authorized)));

  const captureAnswer = (change: Parameters<typeof seenCapture>[1] = {}) => {
    link.sent.at(-1)!.end({ kind: 'replied', seen: seenCapture(order(), change) });
    return settle();
  };

  it('takes what is held, and the sale is paid', async () => {
    expect(standing()).toMatchObject({ due: usd(5000), held: usd(5000) });
    await capture();
    await settle();
    expect(order()).toMatchObject({ kind: 'capture', reference: 'K1-T1-change1-1' });
    await captureAnswer();
    expect(states()).toEqual(['done']);
    expect(standing()).toMatchObject({ due: usd(0), held: usd(0) });
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    await expect(capture()).rejects.toMatchObject({ error: { code: 'capture.notHeld' } });
    await refund(5000);
    await settle();
    expect(link.sent).toHaveLength(2);
  });

  it('of less leaves the rest of the sale due', async () => {
    await capture(3000);
    await settle();
    await captureAnswer();
    expect(standing()).toMatchObject({ due: usd(2000), held: usd(0) });
  });

  it('of more than is held is refused', async () => {
    await expect(capture(5001)).rejects.toMatchObject({
      error: { code: 'capture.exceedsHeld', facts: { held: 5000 } },
    });
  });

  it('whose answer is lost is found on the payment', async () => {
    await capture();
    await settle();
    await lose();
    link.reading = saw(seenCapture(order(), { captured: 0, capturable: 5000, status: 'authorized' }));
    await clock.pass(20_000);
    expect(states()).toEqual(['unknown']);
    link.reading = saw(seenCapture(order()));
    await clock.pass(60_000);
    expect(states()).toEqual(['done']);
    expect(link.sent).toHaveLength(1);
  });

  it('refused because the payment cannot be captured is read, for our own capture may be why', async () => {
    await capture();
    await settle();
    link.sent[0]!.end({ kind: 'maybeSent', why: 'payment_not_capturable' });
    link.reading = saw(seenCapture(order(), { captured: 0, status: 'expired' }));
    await clock.pass(3_000);
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'failed', reason: 'authorizationLapsed' }]);
    expect(standing()).toMatchObject({ held: usd(0), due: usd(5000) });
  });

  it('said by a supervisor to have worked pays the sale', async () => {
    await capture();
    await settle();
    await lose();
    await clock.pass(200_000);
    const id = 'change1' as ModificationId;
    await modifications.resolve(id, { says: 'moved', by: 'Ada', grounds: 'The dashboard says so' });
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    link.reading = saw(seenCapture(order()));
    await clock.pass(4_000_000);
    expect(states()).toEqual(['done']);
  });

  it('is due within seven days, with a warning from the fifth on', async () => {
    const day = 86_400_000;
    const [open] = openAuthorizations(record.books.live);
    expect(open).toMatchObject({ saleId, tenderId, held: usd(5000) });
    expect(open!.alarmAt - open!.authorizedAt).toBe(5 * day);
    expect(open!.lapsesAt - open!.authorizedAt).toBe(7 * day);
    await capture();
    await settle();
    await captureAnswer();
    expect(openAuthorizations(record.books.live)).toEqual([]);
  });
});

describe('a supervisor who was wrong about a capture', () => {
  beforeEach(async () => {
    await record.write(...saleWith(authorized));
    await capture();
    await settle();
    await lose();
    await clock.pass(200_000);
    const id = 'change1' as ModificationId;
    await modifications.resolve(id, { says: 'moved', by: 'Ada', grounds: 'The dashboard says so' });
  });

  it('has the shop told what it lacks once VINR says that nothing was taken', async () => {
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    link.reading = saw(seenCapture(order(), { captured: 0, status: 'expired' }));
    await clock.pass(4_000_000);
    expect(record.books.tasks).toMatchObject([{ kind: 'receivable', amount: usd(5000) }]);
    await start();
    expect(record.books.tasks).toHaveLength(1);
  });

  it('raises nothing where VINR agrees', async () => {
    link.reading = saw(seenCapture(order()));
    await clock.pass(4_000_000);
    expect(record.books.tasks).toEqual([]);
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
