import { beforeEach, describe, expect, it } from 'vitest';
import type { TenderId } from '#shared/ids.ts';
import type { SaleId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Journal } from '../journal/journal.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { TillRecord } from '../journal/record.ts';
import type { PaymentService } from './payment-service.ts';
import type { ScriptedLink } from './testing/scripted-link.ts';
import { observation } from './testing/scripted-link.ts';
import { ScriptedTill, basket, due, saleId, terminal } from './testing/scripted-till.ts';
import type { VirtualClock } from './testing/virtual-clock.ts';
import { settle } from './testing/virtual-clock.ts';

let till: ScriptedTill;
let clock: VirtualClock;
let link: ScriptedLink;
let journal: Journal;
let record: TillRecord;
let payments: PaymentService;
let bugs: unknown[];

beforeEach(async () => {
  till = new ScriptedTill();
  ({ clock, link, journal, record, payments, bugs } = till);
  await record.write(...basket());
});

const charge = (tip = 0) => payments.charge({ saleId, amount: due, tip: money(tip, 'USD'), due, terminal });

function state(): string {
  const tender = record.books.sale(saleId).tenders.at(-1);
  if (tender?.kind !== 'card') return 'none';
  return payments.view(tender.attempts.at(-1)!).state;
}

const facts = async () => (await journal.readAll()).map((entry) => entry.fact.type);
const order = () => link.sent.at(-1)!.order;

describe('an attempt', () => {
  it('is written down before it is sent, and settled before it is shown as paid', async () => {
    await charge();
    await settle();
    expect(await facts()).toEqual(['sale.opened', 'sale.lineAdded', 'payment.intended', 'payment.sending']);
    link.sent[0]!.end({ kind: 'replied', payment: observation(order()) });
    await settle();
    expect((await facts()).at(-1)).toBe('payment.outcome');
    expect(state()).toBe('captured');
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
  });

  it('sends the same reference and key over both paths', async () => {
    link.reach = { lan: 'refused', cloud: 'ok' };
    await charge();
    await settle();
    const intent = record.books
      .sale(saleId)
      .tenders.flatMap((one) => (one.kind === 'card' ? one.attempts : []))[0]!.intent;
    expect(link.sent).toMatchObject([
      { path: 'cloud', order: { reference: intent.reference, key: intent.key } },
    ]);
  });

  it('stops at a wrong terminal without trying the cloud', async () => {
    link.reach = { lan: 'wrongTerminal', cloud: 'ok' };
    await charge();
    await settle();
    expect(link.sent).toEqual([]);
    expect(state()).toBe('cancelled');
  });

  it('cancelled while it looks for a path is closed with nothing sent', async () => {
    link.reach = { lan: 'hangs', cloud: 'ok' };
    const tenderId = await charge();
    await settle();
    await payments.cancel(tenderId);
    await settle();
    expect(link.sent).toEqual([]);
    expect(state()).toBe('cancelled');
  });

  it('cancelled between the dial and the first byte is closed with nothing sent', async () => {
    let goOn: () => void = () => undefined;
    link.beforeCommit = new Promise((resolve) => (goOn = resolve));
    const tenderId = await charge();
    await settle();
    await payments.cancel(tenderId);
    goOn();
    await settle();
    expect(link.sent).toEqual([]);
    expect(await facts()).not.toContain('payment.sending');
    expect(state()).toBe('cancelled');
  });

  it('cancelled at the terminal waits for the terminal to say so', async () => {
    const tenderId = await charge();
    await settle();
    await payments.cancel(tenderId);
    expect(link.cancels).toEqual(['lan']);
    expect(state()).toBe('authorizing');
    link.sent[0]!.end({ kind: 'replied', payment: observation(order()) });
    await settle();
    expect(state()).toBe('captured');
  });

  it('refuses a cancel once a card has been read', async () => {
    const tenderId = await charge();
    await settle();
    link.readings.lan = {
      kind: 'payment',
      payment: observation(order(), { status: 'processing', captured: 0 }),
    };
    await clock.pass(300);
    await expect(payments.cancel(tenderId)).rejects.toMatchObject({
      error: { code: 'payment.cannotCancel' },
    });
    expect(link.cancels).toEqual([]);
  });

  it('settled by what the device shows is not settled again by its late answer', async () => {
    await charge();
    await settle();
    link.readings.lan = { kind: 'payment', payment: observation(order()) };
    await clock.pass(300);
    expect(state()).toBe('captured');
    link.sent[0]!.end({ kind: 'replied', payment: observation(order(), { status: 'failed', captured: 0 }) });
    await settle();
    expect((await facts()).filter((type) => type === 'payment.outcome')).toHaveLength(1);
    expect(bugs).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  beforeEach(async () => {
    await charge();
    await settle();
    link.sent[0]!.end({ kind: 'maybeSent', why: 'reset' });
    await settle();
  });

  it('is asked about until a person must look, and never re-sent', async () => {
    expect(state()).toBe('unknown');
    await clock.pass(179_000);
    expect(state()).toBe('unknown');
    await clock.pass(2_000);
    expect(state()).toBe('needsAttention');
    await clock.pass(3_600_000);
    expect(state()).toBe('needsAttention');
    expect(link.sent).toHaveLength(1);
    expect(link.reads.filter((path) => path === 'cloud').length).toBeLessThan(30);
  });

  it('takes the truth whenever it comes', async () => {
    await clock.pass(3_600_000);
    link.readings.cloud = { kind: 'payment', payment: observation(order()) };
    await clock.pass(300_000);
    expect(state()).toBe('captured');
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
  });

  it('hears the same truth from both parties at once, and writes it once', async () => {
    await clock.pass(20_000);
    link.readings.lan = { kind: 'payment', payment: observation(order()) };
    link.readings.cloud = link.readings.lan;
    payments.check('tender1' as TenderId);
    await settle();
    expect(state()).toBe('captured');
    expect((await facts()).filter((type) => type === 'payment.outcome')).toHaveLength(1);
    expect(bugs).toEqual([]);
  });

  it('asks at once when the cashier asks', async () => {
    await clock.pass(20_000);
    link.readings.lan = {
      kind: 'payment',
      payment: observation(order(), { status: 'failed', captured: 0, declineCode: 'card_declined' }),
    };
    payments.check('tender1' as TenderId);
    await settle();
    expect(state()).toBe('declined');
  });

  it('blocks every other charge on the sale and on the terminal', async () => {
    await expect(charge()).rejects.toMatchObject({ error: { code: 'payment.inProgress' } });
    await record.write({ type: 'sale.setAside', saleId });
    const other = 'other' as SaleId;
    await record.write(...basket(other, '1002'));
    await expect(
      payments.charge({ saleId: other, amount: due, tip: money(0, 'USD'), due, terminal }),
    ).rejects.toMatchObject({ error: { code: 'terminal.quarantined' } });
  });

  it('from a restart on is the same case', async () => {
    await till.restart();
    ({ record, payments } = till);
    expect(state()).toBe('unknown');
    await settle();
    link.readings.lan = { kind: 'payment', payment: observation(order()) };
    await clock.pass(2_000);
    expect(state()).toBe('captured');
    expect(link.sent).toHaveLength(1);
  });
});

describe('a cloud leg', () => {
  beforeEach(async () => {
    link.reach = { lan: 'refused', cloud: 'ok' };
    await charge();
    await settle();
    link.sent[0]!.end({ kind: 'maybeSent', why: 'timedOut' });
    await settle();
  });

  it('is not freed by a terminal that says it was declined there', async () => {
    const declined = { status: 'failed', captured: 0, declineCode: 'card_declined' };
    link.readings.lan = { kind: 'payment', payment: observation(order(), declined) };
    await clock.pass(60_000);
    expect(state()).toBe('unknown');
    link.readings.cloud = { kind: 'payment', payment: observation(order(), declined) };
    await clock.pass(60_000);
    expect(state()).toBe('declined');
  });
});

describe('answers that prove nothing', () => {
  beforeEach(async () => {
    await charge();
    await settle();
  });

  it('a failed link is read back before it counts as not charged', async () => {
    const interrupted = observation(order(), {
      status: 'failed',
      captured: 0,
      declineCode: 'communication_error',
    });
    link.readings.lan = { kind: 'noAnswer', why: 'refused', retryAfterMs: null };
    link.sent[0]!.end({ kind: 'replied', payment: interrupted });
    await settle();
    expect(state()).toBe('unknown');
    link.readings.lan = { kind: 'payment', payment: interrupted };
    await clock.pass(5_000);
    expect(state()).toBe('declined');
  });

  it.each([
    ['another reference', { reference: 'somebody-else' }],
    ['another terminal', { terminalId: 'term_2' }],
    ['more than was asked', { captured: 5001 }],
  ])('an answer with %s needs a person at once', async (_, change) => {
    link.sent[0]!.end({ kind: 'replied', payment: observation(order(), change) });
    await settle();
    expect(state()).toBe('needsAttention');
    expect(record.books.sale(saleId).paidAt).toBe(null);
  });
});

it('a disk that cannot take SENDING keeps the command from leaving', async () => {
  const append = journal.append.bind(journal);
  journal.append = (drafts, durability) =>
    drafts.some((fact) => fact.type === 'payment.sending')
      ? Promise.reject(new Error('disk gone'))
      : append(drafts, durability);
  await charge();
  await settle();
  expect(link.sent).toEqual([]);
  expect(state()).toBe('cancelled');
});

it('an attempt that the journal had no room for goes on when there is room', async () => {
  await charge();
  await settle();
  const append = journal.append.bind(journal);
  journal.append = () => Promise.reject(new JournalFailure('full', 'No room'));
  link.sent[0]!.end({ kind: 'maybeSent', why: 'reset' });
  await settle();
  expect(state()).toBe('unknown');
  await clock.pass(20_000);
  journal.append = append;
  link.readings.lan = { kind: 'payment', payment: observation(order()) };
  await clock.pass(10_000);
  expect(state()).toBe('captured');
  expect(link.sent).toHaveLength(1);
});

it('an intent that reached a disk which said "failed" is closed, and the terminal is free again', async () => {
  const append = journal.append.bind(journal);
  journal.append = async (drafts, durability) => {
    await append(drafts, durability);
    journal.append = append;
    throw new JournalFailure('failed', 'The store went away while it was asked');
  };
  await expect(charge()).rejects.toThrow(JournalFailure);
  await settle();
  expect(link.sent).toEqual([]);
  expect(state()).toBe('cancelled');
  await charge();
  await settle();
  expect(link.sent).toHaveLength(1);
});
