import type { SaleId, TaskId } from '#shared/ids.ts';
import type { AttemptKey, Fact, SaleFact, SweepFact } from '../journal/facts.ts';
import { FleetBook } from '../fleet/fleet-book.ts';
import { isFleetFact } from '../journal/fleet-facts.ts';
import { isProductFact } from '../journal/product-facts.ts';
import { isStaffFact } from '../journal/staff-facts.ts';
import type { SweepView } from '#shared/sweep.ts';
import type { InterruptedPayment } from '#shared/till.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedSet, foldedValue, inChunks, together } from '../bookmark/folded.ts';
import type { Entry } from '../journal/journal.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { isPresenting, isSettledModification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isWatched } from '../payments/payment-machine.ts';
import { openItems } from '../shifts/open-items.ts';
import { isShiftFact, ShiftBooks } from '../shifts/shift-books.ts';
import type { Standing } from '../staff/presence.ts';
import { afterStaffFact, NOBODY } from '../staff/presence.ts';
import type { FactOfSale } from './fold-sale.ts';
import { followed } from './fold-sale.ts';
import { interruptedPayment, openAttemptsOf } from './interrupted.ts';
import type { IndexCard } from './put-away/index-card.ts';
import { KeptSales } from './put-away/kept-sales.ts';
import { exchangedIn } from './returns/returned.ts';
import { undelivered } from './returns/undelivered.ts';
import type { Sale } from './sale.ts';
import { cardTenders } from './sale.ts';
import type { Task } from './tasks.ts';
import { hasFailed, tasksOf } from './tasks.ts';
import { refuseTooLarge } from './too-large.ts';

/** After a restore: more sales than a till makes between two backups, so that no number stands on two receipts. */
const NUMBERS_LEFT_OUT = 1000;
/** A good day of a shop: what is printed again or given back is mostly of today. */
const AT_HAND = 300;

/** One attempt with the number of its sale. */
export interface Booked {
  readonly attempt: Attempt;
  readonly number: string;
}

/**
 * All sales of this till, folded from the journal: replaying the same entries gives the same books.
 * The sales are values that never change; only what is kept of them moves on, one entry at a time.
 */
export class Books {
  readonly shifts = new ShiftBooks();
  /** What this till has told terminals. */
  readonly fleet = new FleetBook();
  readonly #sales: KeptSales;
  readonly #live = new Map<SaleId, Sale>();
  /** Sales with an attempt that is watched, or with a task: few, and looked at often. */
  readonly #followed = new Map<SaleId, Sale>();
  /** Sales, left or not, with a refund or a capture that is not settled. */
  readonly #changing = new Map<SaleId, Sale>();
  readonly #done = new Set<TaskId>();
  /** Of every payment and every refund that was ever written down. */
  readonly #references = new Set<string>();
  /** Attempts that the latest start of the till found open, until the first sale after it. */
  #openAtStart: readonly AttemptKey[] = [];
  #current: SaleId | null = null;
  #lastPaid: SaleId | null = null;
  #lastNumber = 1000;
  #lastSweep: SweepView | null = null;
  #staff: Standing = NOBODY;

  /** `atHand`: how many sales that are over are not packed. Whatever is asked, the answer is the same. */
  constructor(atHand = AT_HAND) {
    this.#sales = new KeptSales(atHand);
  }

  get folded(): Folded {
    return together({
      sales: this.#sales.folded,
      live: this.#someFolded(this.#live),
      followed: this.#someFolded(this.#followed),
      changing: this.#someFolded(this.#changing),
      done: foldedSet(this.#done),
      references: foldedSet(this.#references),
      fleet: this.fleet.folded,
      shifts: this.shifts.folded,
      counter: this.#counterFolded(),
    });
  }

  /** The sale on screen. */
  get current(): Sale | null {
    return this.#current === null ? null : this.sale(this.#current);
  }

  /** The sale that was paid last; null before the first. */
  get lastPaid(): Sale | null {
    return this.#lastPaid === null ? null : this.sale(this.#lastPaid);
  }

  /** Who is at the till, and the latest wrong PIN. */
  get staff(): Standing {
    return this.#staff;
  }

  /** Who sells, by name; null where nobody signs in. */
  get cashier(): string | null {
    const { presence } = this.#staff;
    return presence.state === 'signedIn' ? presence.name : null;
  }

  get lastNumber(): number {
    return this.#lastNumber;
  }

  /** Sales that somebody still has to do something about: the one on screen and those set aside. */
  get live(): Iterable<Sale> {
    return this.#live.values();
  }

  /** Every sale that was ever opened here, in the order of opening. Unpacks them all: to look for some, take `cards`. */
  get sales(): Iterable<Sale> {
    return this.#sales.all();
  }

  /** What to look for sales by, of every one, in the order of opening. */
  get cards(): Iterable<IndexCard> {
    return this.#sales.cards();
  }

  find(id: SaleId): Sale | null {
    return this.#sales.find(id);
  }

  sale(id: SaleId): Sale {
    const sale = this.find(id);
    if (sale === null) throw new Error(`No sale ${id} in the books`);
    return sale;
  }

  /** Attempts of live sales. A sale is left only once all of its money is settled, so none that is open is missing. */
  *attempts(): Iterable<Attempt> {
    for (const sale of this.#live.values()) {
      for (const tender of sale.tenders) if (tender.kind === 'card') yield* tender.attempts;
    }
  }

  /** Attempts that are final for the counter and not for the bank, in whatever sale, left ones too. */
  *watched(): Iterable<Attempt> {
    for (const sale of this.#followed.values()) yield* attemptsOf(sale).filter(isWatched);
  }

  /** What became of the payments that the latest start found open; empty from the first sale after it on. */
  get interrupted(): readonly InterruptedPayment[] {
    return this.#openAtStart.flatMap((key) => interruptedPayment(this.sale(key.saleId), key) ?? []);
  }

  /** Every attempt that began since then (wall time, ms), of whatever sale. */
  *attemptsSince(from: number): Iterable<Booked> {
    for (const { id, number, attemptedAt } of this.cards) {
      if (attemptedAt === null || attemptedAt < from) continue;
      for (const attempt of attemptsOf(this.sale(id))) {
        if (attempt.startedAt >= from) yield { attempt, number };
      }
    }
  }

  /** A payment or a refund of this reference was written down here. */
  knows(reference: string | null): boolean {
    return reference !== null && this.#references.has(reference);
  }

  /** The latest comparison with VINR's list; null before the first. */
  get lastSweep(): SweepView | null {
    return this.#lastSweep;
  }

  /** What a person still has to put right. */
  get tasks(): readonly Task[] {
    return [...this.#followed.values()].flatMap(tasksOf).filter(({ id }) => !this.#done.has(id));
  }

  /** Every attempt at a refund or a capture of one sale, oldest first. */
  modificationsOf(id: SaleId): readonly Modification[] {
    return modificationsIn(this.sale(id));
  }

  /** Attempts at refunds and captures that are not settled, of any sale. */
  *openModifications(): Iterable<Modification> {
    for (const sale of this.#changing.values()) {
      for (const one of modificationsIn(sale)) if (!isSettledModification(one)) yield one;
    }
  }

  /** A refund has this terminal read a card again. */
  isPresenting(terminalId: string): boolean {
    return [...this.openModifications()].some(
      (one) => isPresenting(one) && one.intent.kind === 'refund' && one.intent.presentOn?.id === terminalId,
    );
  }

  /** Throws when these facts could not be read back or priced: a journal that held them would never let the till start again. */
  rehearse(facts: readonly Fact[]): void {
    const sales = new Map<SaleId, Sale>();
    for (const fact of facts) {
      if (!('saleId' in fact)) continue;
      const before = sales.get(fact.saleId) ?? this.find(fact.saleId);
      const next = followed(before, fact, 0);
      refuseTooLarge(next, fact);
      sales.set(fact.saleId, next);
    }
  }

  apply(entry: Pick<Entry, 'seq' | 'at' | 'fact'>): void {
    const { fact, at } = entry;
    if (fact.type === 'till.started') this.#openAtStart = openAttemptsOf(this.#live.values());
    else if (fact.type === 'till.restored') this.#lastNumber += NUMBERS_LEFT_OUT;
    else if (isStaffFact(fact)) this.#staff = afterStaffFact(this.#staff, fact, at);
    else if (isFleetFact(fact)) this.fleet.apply(fact, at);
    // What is sold lies on the shelf; these only tell who changed it.
    else if (isProductFact(fact)) return;
    else if (fact.type === 'task.done') this.#done.add(fact.taskId);
    else if (fact.type === 'sweep.finished') this.#lastSweep = sweepView(fact, at);
    else if (isShiftFact(fact)) this.shifts.take(fact, at, () => openItems(this));
    else if (fact.type === 'sale.opened') this.#open(fact);
    else this.#follow(fact, entry);
  }

  /** Some of the sales, by their ids. */
  #someFolded(some: Map<SaleId, Sale>): Folded {
    return {
      pieces: () => inChunks(some.keys()),
      recall: (ids) => (ids as readonly SaleId[]).forEach((id) => some.set(id, this.sale(id))),
    };
  }

  #counterFolded(): Folded {
    return foldedValue(
      () => ({
        openAtStart: this.#openAtStart,
        current: this.#current,
        lastPaid: this.#lastPaid,
        lastNumber: this.#lastNumber,
        lastSweep: this.#lastSweep,
        staff: this.#staff,
      }),
      (found) => {
        this.#openAtStart = found.openAtStart;
        this.#current = found.current;
        this.#lastPaid = found.lastPaid;
        this.#lastNumber = found.lastNumber;
        this.#lastSweep = found.lastSweep;
        this.#staff = found.staff;
      },
    );
  }

  #follow(fact: FactOfSale, entry: Pick<Entry, 'seq' | 'at' | 'fact'>): void {
    const before = this.find(fact.saleId);
    const after = followed(before, fact, entry.at);
    if (fact.type === 'payment.intended' || fact.type === 'modification.intended')
      this.#references.add(fact.reference);
    this.#put(after, fact);
    this.shifts.follow({ entry, before, after, by: this.cashier });
  }

  #open(fact: SaleFact & { type: 'sale.opened' }): void {
    this.#openAtStart = [];
    this.#keep(followed(this.find(fact.saleId), fact, 0));
    this.#current = fact.saleId;
    this.#lastNumber = Number(fact.number);
  }

  #put(sale: Sale, fact: Fact): void {
    const before = this.find(sale.id);
    this.#keep(sale);
    const origin = before?.returns[0] ?? sale.returns[0];
    if (origin !== undefined) this.#exchange(origin.of.saleId, sale);
    if (fact.type === 'sale.resumed') this.#current = sale.id;
    if (sale.place !== 'onScreen' && this.#current === sale.id) this.#current = null;
  }

  /** Goods that come back in one sale are gone from the other, unless that one is given up. */
  #exchange(originId: SaleId, sale: Sale): void {
    const origin = this.find(originId);
    if (origin === null) return;
    const others = origin.exchanged.filter(({ saleId }) => saleId !== sale.id);
    const isGivenUp = sale.place === 'left' && sale.paidAt === null;
    const here = isGivenUp || sale.returns.length === 0 ? [] : [exchangedIn(sale)];
    this.#keep({ ...origin, exchanged: [...others, ...here] });
  }

  #keep(sale: Sale): void {
    if (sale.paidAt !== null && this.find(sale.id)?.paidAt === null) this.#lastPaid = sale.id;
    const isLive = sale.place !== 'left';
    const isFollowed = needsFollowing(sale);
    const isChanging = !modificationsIn(sale).every(isSettledModification);
    putOrDrop(this.#live, sale, isLive);
    putOrDrop(this.#followed, sale, isFollowed);
    putOrDrop(this.#changing, sale, isChanging);
    this.#sales.keep(sale, !isLive && !isFollowed && !isChanging);
  }
}

function putOrDrop(sales: Map<SaleId, Sale>, sale: Sale, isIn: boolean): void {
  if (isIn) sales.set(sale.id, sale);
  else sales.delete(sale.id);
}

const modificationsIn = (sale: Sale): readonly Modification[] =>
  cardTenders(sale).flatMap(({ modifications }) => modifications);
const sweepView = ({ matched, foreign, differences }: SweepFact, at: number): SweepView => ({
  at,
  matched,
  foreign,
  differences,
});

const attemptsOf = (sale: Sale): readonly Attempt[] => cardTenders(sale).flatMap(({ attempts }) => attempts);

/** Truth, duplicates and refunds that failed are rare: only then are tasks worked out. */
const needsFollowing = (sale: Sale): boolean =>
  attemptsOf(sale).some((one) => isWatched(one) || one.truth !== null || one.duplicates.length > 0) ||
  modificationsIn(sale).some((one) => one.resolution !== null || hasFailed(one)) ||
  undelivered(sale).length > 0;
