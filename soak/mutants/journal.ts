import { money } from '#shared/money.ts';
import type { Clock } from '../../main/clock.ts';
import type { Fact, Intent } from '../../main/journal/facts.ts';
import type { Entry, Journal } from '../../main/journal/journal.ts';
import { TillRecord } from '../../main/journal/record.ts';
import type { Books } from '../../main/sales/books.ts';
import { soundPorts } from '../till/ports.ts';
import type { Mutant } from './mutant.ts';
import { blindTo, writing, writingBehind } from './mutant.ts';

const ofIntent = (change: (intent: Intent) => Partial<Intent>) => () =>
  writing((fact) => (fact.type === 'payment.intended' ? { ...fact, ...change(fact) } : fact));

/** Bugs in what is written down, read again, and decided on. */
export const JOURNAL: readonly Mutant[] = [
  {
    name: 'a start takes nothing up',
    plant: () => ({ ...soundPorts, resume: () => undefined }),
    breaks: ['I6'],
  },
  {
    name: 'a start drops what is not final',
    plant: () => ({ ...soundPorts, journal: dropsOpen }),
    breaks: ['I6'],
  },
  {
    name: 'decisions do not wait for one another',
    plant: () => ({ ...soundPorts, record: (journal) => new HastyRecord(journal) }),
    breaks: ['I8', 'I14'],
  },
  {
    name: 'a terminal with an open payment takes another',
    plant: () => blindTo('attempts'),
    breaks: ['I8'],
  },
  {
    name: 'outcomes are written behind',
    plant: () => ({ ...soundPorts, journal: writingBehind('payment.outcome') }),
    breaks: ['replay'],
  },
  {
    name: 'a second try has the reference of the first',
    plant: ofIntent(({ reference }) => ({ reference: reference.replace(/-\d+$/, '-1') })),
    breaks: ['I9'],
  },
  {
    name: 'a key is made without the body',
    plant: ofIntent(({ saleId }) => ({ key: `P1.${saleId}` })),
    breaks: ['I9'],
  },
  {
    name: 'the tip is taken for a part of the due',
    plant: ofIntent(({ requested, tip }) => ({
      requested: money(requested.amount + tip.amount, 'USD'),
      tip: money(0, 'USD'),
    })),
    breaks: ['I14'],
  },
  {
    name: 'amounts pass through floating point',
    plant: ofIntent(({ requested }) => ({ requested: { ...requested, amount: requested.amount * 1.1 } })),
    breaks: ['I21'],
  },
  {
    name: 'waits are counted by the wall clock',
    plant: () => ({ ...soundPorts, clock: byTheWall }),
    breaks: ['I19', 'liveness'],
  },
];

/** Looks at the books without waiting for the decision before: two presses see the same due. */
class HastyRecord extends TillRecord {
  override async decide<T>(decision: (books: Books) => { facts: readonly Fact[]; result: T }): Promise<T> {
    const { facts, result } = decision(this.books);
    return super.decide(() => ({ facts, result }));
  }
}

const dropsOpen = (journal: Journal): Journal => ({
  ...journal,
  pages: async function* () {
    const entries = await journal.readAll();
    const settled = new Set(
      entries.flatMap(({ fact }) => (fact.type === 'payment.outcome' ? [fact.tenderId] : [])),
    );
    const isKept = ({ fact }: Entry) =>
      !fact.type.startsWith('payment.') || settled.has((fact as Intent).tenderId);
    yield entries.filter(isKept);
  },
});

/** Looks at the wall clock every second. */
const byTheWall = (clock: Clock): Clock => ({
  wall: () => clock.wall(),
  monotonic: () => clock.monotonic(),
  sleep: async (ms, signal) => {
    const end = clock.wall() + ms;
    while (clock.wall() < end && !signal.aborted) await clock.sleep(Math.min(1_000, ms), signal);
  },
});
