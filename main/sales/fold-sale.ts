import type { TenderId } from '#shared/ids.ts';
import type { Fact, PaymentFact, SaleFact } from '../journal/facts.ts';
import type { ModificationFact } from '../journal/modification-facts.ts';
import type { PaperFact } from '../journal/paper-facts.ts';
import { isPaperFact } from '../journal/paper-facts.ts';
import type { TenderFact } from '../journal/tender-facts.ts';
import { afterCapture } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { advanceModification, beginModification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { advance, begin } from '../payments/payment-machine.ts';
import { addedLine, changedLines } from './line.ts';
import type { CardTender, Sale, Tender } from './sale.ts';
import { isCovered, modificationIn, printKey } from './sale.ts';
import { returnLine } from './returns/returned.ts';
import { isTenderFact, withTender } from './tenders/fold-tender.ts';

export type FactOfSale = SaleFact | TenderFact | PaymentFact | ModificationFact | PaperFact;

/** The sale after one more fact. Throws when that cannot follow. */
export function followed(sale: Sale | null, fact: FactOfSale, at: number): Sale {
  if (sale !== null) return foldSale(sale, fact, at);
  if (fact.type !== 'sale.opened') throw new Error(`${fact.type} in no sale that is in the books`);
  return openSale(fact);
}

/** One step of a sale's fold. A sale is paid by the fact that covers its total: nobody says so, it follows. */
function foldSale(sale: Sale, fact: FactOfSale, at: number): Sale {
  const next = foldFact(sale, fact, at);
  const mayCover = BRINGS_MONEY.has(fact.type) && next.paidAt === null && next.place !== 'left';
  return mayCover && isCovered(next) ? { ...next, paidAt: at } : next;
}

const BRINGS_MONEY: ReadonlySet<Fact['type']> = new Set([
  'payment.outcome',
  'payment.resolved',
  'payment.corrected',
  'modification.accepted',
  'modification.resolved',
  'modification.outcome',
  'cash.taken',
  'other.taken',
  'exchange.settled',
]);

function foldFact(sale: Sale, fact: FactOfSale, at: number): Sale {
  if (isPaymentFact(fact)) return withPayment(sale, fact, at);
  if (isModificationFact(fact)) return withModification(sale, fact, at);
  if (isPaperFact(fact)) return withPaper(sale, fact);
  return isTenderFact(fact) ? withTender(sale, fact, at) : applySaleFact(sale, fact, at);
}

const withPaper = (sale: Sale, fact: PaperFact): Sale => ({
  ...sale,
  printed: { ...sale.printed, [printKey(fact.paper, fact.about ?? null)]: fact.copy },
});

function isModificationFact(fact: Fact): fact is ModificationFact {
  return fact.type.startsWith('modification.');
}

function withModification(sale: Sale, fact: ModificationFact, at: number): Sale {
  const tender = findCard(sale, fact.tenderId);
  if (tender === null) throw new Error(`${fact.type} without its tender`);
  if (fact.type === 'modification.intended') {
    const modifications = [...tender.modifications, beginModification(fact, at)];
    return replaceTender(sale, { ...tender, modifications });
  }
  const before = modificationIn(sale, fact);
  const next = advanceModification(before, fact, at);
  const modifications = tender.modifications.map((one) => (one === before ? next : one));
  return replaceTender(sale, captured({ ...tender, modifications }, next));
}

/** A capture ends in the attempt that held the money, so that whoever looks at the attempt sees what it brought. */
function captured(tender: CardTender, change: Modification): CardTender {
  const [first, ...rest] = tender.attempts.map((attempt) => afterCapture(attempt, change));
  return first === undefined ? tender : { ...tender, attempts: [first, ...rest] };
}

function isPaymentFact(fact: Fact): fact is PaymentFact {
  return fact.type.startsWith('payment.');
}

function withPayment(sale: Sale, fact: PaymentFact, at: number): Sale {
  const tender = findCard(sale, fact.tenderId);
  if (fact.type === 'payment.intended') return withAttempt(sale, tender, begin(fact, at));
  const attempt = tender?.attempts.find((one) => one.intent.attempt === fact.attempt);
  if (tender === null || attempt === undefined) throw new Error(`${fact.type} without its intent`);
  return replaceAttempt(sale, tender, advance(attempt, fact, at));
}

const findCard = (sale: Sale, id: TenderId): CardTender | null =>
  sale.tenders.find((tender): tender is CardTender => tender.kind === 'card' && tender.id === id) ?? null;

function withAttempt(sale: Sale, tender: CardTender | null, attempt: Attempt): Sale {
  if (tender === null) {
    const id = attempt.intent.tenderId;
    const first: CardTender = { kind: 'card', id, attempts: [attempt], modifications: [] };
    return { ...sale, tenders: [...sale.tenders, first] };
  }
  return replaceTender(sale, { ...tender, attempts: [...tender.attempts, attempt] });
}

function replaceAttempt(sale: Sale, tender: CardTender, next: Attempt): Sale {
  const same = (one: Attempt) => one.intent.attempt === next.intent.attempt;
  const [first, ...rest] = tender.attempts.map((one) => (same(one) ? next : one));
  return first === undefined ? sale : replaceTender(sale, { ...tender, attempts: [first, ...rest] });
}

function replaceTender(sale: Sale, next: Tender): Sale {
  return { ...sale, tenders: sale.tenders.map((tender) => (tender.id === next.id ? next : tender)) };
}

function openSale(fact: SaleFact & { type: 'sale.opened' }): Sale {
  const { saleId: id, number, currency, taxClasses, prices = 'beforeTax', cashStep = 1 } = fact;
  return {
    id,
    number,
    currency,
    taxClasses,
    prices,
    cashStep,
    lines: [],
    discount: null,
    note: null,
    customer: null,
    tenders: [],
    splits: [],
    returns: [],
    settled: null,
    exchanged: [],
    plainRefunds: [],
    paidAt: null,
    place: 'onScreen',
    parked: null,
    printed: {},
  };
}

function applySaleFact(sale: Sale, fact: SaleFact, at: number): Sale {
  switch (fact.type) {
    case 'sale.opened':
      throw new Error(`Sale ${sale.number} is opened twice`);
    case 'sale.lineAdded':
      return { ...sale, lines: [...sale.lines, addedLine(fact)] };
    case 'sale.quantityChanged':
    case 'sale.linePriced':
    case 'sale.lineDiscounted':
    case 'sale.lineNoted':
      return { ...sale, lines: changedLines(sale.lines, fact) };
    case 'sale.returnAdded':
      return { ...sale, returns: [...sale.returns, returnLine(fact)] };
    case 'sale.returnRemoved':
      return { ...sale, returns: sale.returns.filter(({ id }) => id !== fact.lineId) };
    case 'sale.discounted':
      return { ...sale, discount: fact.discount };
    case 'sale.noted':
      return { ...sale, note: fact.note };
    case 'sale.customerSet':
      return { ...sale, customer: fact.customer };
    case 'sale.cleared':
    case 'sale.voided':
    case 'sale.finished':
      return { ...sale, place: 'left' };
    case 'sale.setAside': {
      const parked = fact.parked === undefined ? null : { ...fact.parked, since: at };
      return { ...sale, place: 'setAside', parked };
    }
    case 'sale.resumed':
      return { ...sale, place: 'onScreen', parked: null };
  }
}
