import type { TerminalId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../../main/clock.ts';
import type { Fact } from '../../main/journal/facts.ts';
import type { Journal } from '../../main/journal/journal.ts';
import { TillRecord } from '../../main/journal/record.ts';
import type { Books } from '../../main/sales/books.ts';
import type { LegEnd, Observation, Order, PaymentLink, Reading } from '../../main/payments/driver/link.ts';
import type { Ports } from '../till/ports.ts';
import { soundPorts } from '../till/ports.ts';
import type { Invariant } from '../witness/invariants.ts';

/** A bug planted at a port of the till. Only tests use these: the product has no switch for any of them. */
export interface Mutant {
  readonly name: string;
  /** Called once for each schedule, so that what a bug remembers does not outlive it. */
  readonly plant: () => Ports;
  /** One of these must be broken, so that nothing is caught by accident. */
  readonly breaks: readonly Invariant[];
}

type Send = PaymentLink['send'];

/** A link of which some calls are others. */
export const linked = (change: (link: PaymentLink, clock: Clock) => Partial<PaymentLink>): Ports => ({
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
export const rewriting = (change: (seen: Observation, order: Order) => Observation): Ports =>
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

export const reading = (change: (reading: Reading, order: Order, path: Path) => Reading): Ports =>
  linked((link) => ({
    read: async (path, order) => change(await link.read(path, order), order, path),
  }));

export const ending = (change: (end: LegEnd) => LegEnd): Ports =>
  linked((link) => ({ send: async (...leg) => change(await link.send(...leg)) }));

/** Facts are changed on their way to the disk. */
export const writing = (change: (fact: Fact) => Fact): Ports => ({
  ...soundPorts,
  journal: (journal) => ({
    ...journal,
    append: (facts, durability) => journal.append(facts.map(change), durability),
  }),
});

/** Some facts are said to be on disk and are in memory only. */
export const writingBehind =
  (type: Fact['type']) =>
  (journal: Journal): Journal => ({
    ...journal,
    append: async (facts, durability) => {
      if (!facts.some((fact) => fact.type === type)) return journal.append(facts, durability);
      const seq = (await journal.readAll()).length;
      return facts.map((fact, at) => ({ seq: seq + at, at: 0, fact, hash: '' }));
    },
  });

/** A record whose decisions do not see something of the books. */
export const blindTo = (list: 'attempts' | 'watched'): Ports => ({
  ...soundPorts,
  record: (journal) => new BlindRecord(journal, list),
});

class BlindRecord extends TillRecord {
  readonly #list: 'attempts' | 'watched';

  constructor(journal: Journal, list: 'attempts' | 'watched') {
    super(journal);
    this.#list = list;
  }

  override decide<T>(decision: (books: Books) => { facts: readonly Fact[]; result: T }): Promise<T> {
    const get = (books: Books, name: string | symbol): unknown => {
      if (name === this.#list) return () => [];
      const value: unknown = Reflect.get(books, name, books);
      return typeof value === 'function' ? (value.bind(books) as unknown) : value;
    };
    return super.decide((books) => decision(new Proxy(books, { get })));
  }
}

/** A payment that was never there, as a party would tell it: cancelled with nothing taken. */
export const assumedDead = (order: Order, change: Partial<Observation> = {}): Reading => ({
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

export const goRound: LegEnd = { kind: 'notSent', reason: 'timedOut', mayUseCloud: true };
