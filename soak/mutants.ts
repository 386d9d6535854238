import type { TerminalId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../main/clock.ts';
import type { Fact } from '../main/journal/facts.ts';
import type { Journal } from '../main/journal/journal.ts';
import { TillRecord } from '../main/journal/record.ts';
import type { LegEnd, Observation, Order, PaymentLink, Reading } from '../main/payments/driver/link.ts';
import type { Books } from '../main/sales/books.ts';
import type { Ports } from './till.ts';
import { soundPorts } from './till.ts';
import type { Invariant } from './witness.ts';

/** A bug planted at a port of the till. Only tests use these: the product has no switch for any of them. */
export interface Mutant {
  readonly name: string;
  readonly ports: Ports;
  /** One of these must be broken, so that nothing is caught by accident. */
  readonly breaks: readonly Invariant[];
}

type Send = PaymentLink['send'];

const linked = (change: (link: PaymentLink, clock: Clock) => Partial<PaymentLink>): Ports => ({
  ...soundPorts,
  link: (link, clock) => ({
    prepare: (id: TerminalId) => link.prepare(id),
    send: (...leg: Parameters<Send>) => link.send(...leg),
    read: (path: Path, order: Order) => link.read(path, order),
    cancel: (path: Path, order: Order) => link.cancel(path, order),
    ...change(link, clock),
  }),
});

/** Every answer is changed on its way in, first answers and readings alike. */
const rewriting = (change: (seen: Observation, order: Order) => Observation): Ports =>
  linked((link) => ({
    send: async (path, order, commit, signal) => {
      const end = await link.send(path, order, commit, signal);
      return end.kind === 'replied' ? { kind: 'replied', payment: change(end.payment, order) } : end;
    },
    read: async (path, order) => {
      const reading = await link.read(path, order);
      return reading.kind === 'payment'
        ? { kind: 'payment', payment: change(reading.payment, order) }
        : reading;
    },
  }));

const reading = (change: (reading: Reading, order: Order, path: Path) => Reading): Ports =>
  linked((link) => ({
    read: async (path, order) => change(await link.read(path, order), order, path),
  }));

const ending = (change: (end: LegEnd) => LegEnd): Ports =>
  linked((link) => ({ send: async (...leg) => change(await link.send(...leg)) }));

const dead = (order: Order, change: Partial<Observation>): Reading => ({
  kind: 'payment',
  payment: {
    paymentId: 'assumed',
    terminalId: order.terminalId,
    reference: order.reference,
    currency: order.amount.currency,
    amount: order.amount.amount,
    status: 'cancelled',
    captured: 0,
    capturable: 0,
    tip: 0,
    surcharge: 0,
    declineCode: null,
    cancellationReason: null,
    card: { brand: null, last4: null, authCode: null, entry: null },
    ...change,
  },
});

const fallsOverAfter2s: Ports = linked((link, clock) => ({
  send: (path, order, commit, signal) => {
    const sent = link.send(path, order, commit, signal);
    if (path === 'cloud') return sent;
    const impatient = clock.sleep(2_000, new AbortController().signal);
    return Promise.race([sent, impatient.then(() => goRound)]);
  },
}));
const goRound: LegEnd = { kind: 'notSent', reason: 'timedOut', mayUseCloud: true };

const cancelIsAnOutcome: Ports = linked((link) => {
  const cancelled = new Set<string>();
  return {
    cancel: async (path, order) => {
      await link.cancel(path, order);
      cancelled.add(order.reference);
    },
    read: (path, order) =>
      cancelled.has(order.reference) ? Promise.resolve(dead(order, {})) : link.read(path, order),
  };
});

const givesUpAfter60s: Ports = linked((link, clock) => {
  const since = new Map<string, number>();
  return {
    read: async (path, order) => {
      const first = since.get(order.reference) ?? clock.monotonic();
      since.set(order.reference, first);
      const found = await link.read(path, order);
      const isLong = clock.monotonic() - first > 60_000;
      return isLong && found.kind !== 'payment' ? dead(order, { cancellationReason: 'timeout' }) : found;
    },
  };
});

const resends: Ports = linked((link) => ({
  send: async (path, order, commit, signal) => {
    const end = await link.send(path, order, commit, signal);
    return end.kind === 'maybeSent' ? link.send(path, order, () => Promise.resolve(), signal) : end;
  },
}));

let minted = 0;
const mintsKeys: Ports = linked((link) => ({
  send: (path, order, ...rest) => link.send(path, { ...order, key: `K${(minted += 1)}` }, ...rest),
}));

const sendsBeforeCommit: Ports = linked((link) => ({
  send: (path, order, commit, signal) =>
    link.send(
      path,
      order,
      () => {
        commit().catch(() => undefined);
        return Promise.resolve();
      },
      signal,
    ),
}));

/** Says "on disk" of SENDING while it is in memory only. */
const writesBehind = (journal: Journal): Journal => {
  const isSending = (facts: readonly Fact[]) => facts.some((fact) => fact.type === 'payment.sending');
  return {
    ...journal,
    append: async (facts, durability) => {
      if (!isSending(facts)) return journal.append(facts, durability);
      const seq = (await journal.readAll()).length;
      return facts.map((fact, at) => ({ seq: seq + at, at: 0, fact, hash: '' }));
    },
  };
};

/** Looks at the books without waiting for the decision before. */
class HastyRecord extends TillRecord {
  override decide<T>(decision: (books: Books) => { facts: readonly Fact[]; result: T }): Promise<T> {
    const { facts, result } = decision(this.books);
    return super.decide(() => ({ facts, result }));
  }
}

/** Two presses see the same due. */
const hasty: Ports = { ...soundPorts, record: (journal) => new HastyRecord(journal) };

/** A final word is said to be on disk and is not. */
const losesOutcomes = (journal: Journal): Journal => ({
  ...journal,
  append: async (facts, durability) => {
    if (!facts.some((fact) => fact.type === 'payment.outcome')) return journal.append(facts, durability);
    const seq = (await journal.readAll()).length;
    return facts.map((fact, at) => ({ seq: seq + at, at: 0, fact, hash: '' }));
  },
});

export const MUTANTS: readonly Mutant[] = [
  { name: 'falls over to the cloud after 2 s', ports: fallsOverAfter2s, breaks: ['I2', 'I1'] },
  {
    name: 'a broken connection means "not sent"',
    ports: ending((end) => (end.kind === 'maybeSent' ? goRound : end)),
    breaks: ['I2', 'I1'],
  },
  {
    name: 'a busy terminal is gone round through the cloud',
    ports: ending((end) => (end.kind === 'refused' ? goRound : end)),
    breaks: ['I2'],
  },
  {
    name: 'not found frees the attempt',
    ports: reading((found, order) => (found.kind === 'notFound' ? dead(order, {}) : found)),
    breaks: ['I7'],
  },
  {
    name: 'the cloud not knowing a payment frees it',
    ports: reading((found, order, path) =>
      found.kind === 'notFound' && path === 'cloud' ? dead(order, {}) : found,
    ),
    breaks: ['I7'],
  },
  { name: 'a cancel that was asked for has happened', ports: cancelIsAnOutcome, breaks: ['I7'] },
  { name: 'a timer decides after 60 s', ports: givesUpAfter60s, breaks: ['I7'] },
  { name: 'the client sends again after a lost answer', ports: resends, breaks: ['I2'] },
  { name: 'a key is minted for each leg', ports: mintsKeys, breaks: ['I9'] },
  { name: 'the body leaves before SENDING is on disk', ports: sendsBeforeCommit, breaks: ['I3'] },
  {
    name: 'SENDING is written behind',
    ports: { ...soundPorts, journal: writesBehind },
    breaks: ['I3'],
  },
  {
    name: 'the reference in an answer is not looked at',
    ports: rewriting((seen, order) => ({ ...seen, reference: order.reference })),
    breaks: ['I12'],
  },
  {
    name: 'the terminal in an answer is not looked at',
    ports: rewriting((seen, order) => ({ ...seen, terminalId: order.terminalId })),
    breaks: ['I12'],
  },
  {
    name: 'the currency in an answer is not looked at',
    ports: rewriting((seen, order) => ({ ...seen, currency: order.amount.currency })),
    breaks: ['I12'],
  },
  {
    name: 'more than was asked is believed up to what was asked',
    ports: rewriting((seen, order) => ({
      ...seen,
      captured: Math.min(seen.captured ?? 0, order.amount.amount),
    })),
    breaks: ['I12'],
  },
  {
    name: 'a partial approval counts in full',
    ports: rewriting((seen, order) =>
      seen.status === 'partially_authorized' ? { ...seen, captured: order.amount.amount } : seen,
    ),
    breaks: ['I4'],
  },
  {
    name: 'a word that is not known means cancelled',
    ports: rewriting((seen) =>
      /^(settling|unknown|)$/.test(seen.status) ? { ...seen, status: 'cancelled', captured: 0 } : seen,
    ),
    breaks: ['I7'],
  },
  {
    name: 'communication_error is a decline',
    ports: rewriting((seen) =>
      seen.declineCode?.endsWith('_error') === true ? { ...seen, declineCode: 'card_declined' } : seen,
    ),
    breaks: ['I7'],
  },
  {
    name: 'processing counts as paid',
    ports: rewriting((seen) =>
      seen.status === 'processing' ? { ...seen, status: 'completed', captured: seen.amount } : seen,
    ),
    breaks: ['I4'],
  },
  {
    name: 'a start takes nothing up',
    ports: { ...soundPorts, resume: () => undefined },
    breaks: ['I6'],
  },
  {
    name: 'the amount in an answer is not looked at',
    ports: rewriting((seen, order) => ({ ...seen, amount: order.amount.amount })),
    breaks: ['I12'],
  },
  { name: 'decisions do not wait for one another', ports: hasty, breaks: ['I8', 'I14'] },
  {
    name: 'outcomes are written behind',
    ports: { ...soundPorts, journal: losesOutcomes },
    breaks: ['replay'],
  },
];
