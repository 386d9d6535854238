import type { Folded } from '../bookmark/folded.ts';
import { foldedSet, together } from '../bookmark/folded.ts';
import { Books } from '../sales/books.ts';
import type { Sale } from '../sales/sale.ts';
import type { Fact } from './facts.ts';
import type { Head } from './chain.ts';
import { GENESIS } from './chain.ts';
import { isMoneyFact } from './facts.ts';
import type { Entry, Journal } from './journal.ts';
import { JournalFailure } from './journal.ts';
import { FactGate } from './known-facts.ts';

/** One entry, and what it made of the sale that it is about; both null when it is about none. */
export interface Step {
  readonly entry: Pick<Entry, 'seq' | 'at' | 'fact'>;
  readonly before: Sale | null;
  readonly after: Sale | null;
  /** Who was signed in, by name. */
  readonly by: string | null;
}

type Rule = (books: Books, facts: readonly Fact[]) => void;

/** More than one decision ever writes. */
const MOST_LEFT = 10_000;

/**
 * The one door to the journal. A decision looks at the books and returns the facts that follow; decisions run
 * one after another, so each sees everything that was decided before it, and the books never know a fact that
 * the journal does not.
 */
export class TillRecord {
  readonly books: Books;
  readonly #journal: Journal;
  readonly #refuse: Rule;
  readonly #listeners = new Set<() => void>();
  readonly #hearers = new Set<(fact: Fact) => void>();
  readonly #followers = new Set<(step: Step) => void>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #kinds = new Set<string>();
  #head: Head = GENESIS;

  /** `refuse` throws an AppFailure for facts that this till may not write as its books stand; `books` have heard nothing. */
  constructor(journal: Journal, refuse: Rule = () => undefined, books = new Books()) {
    this.#journal = journal;
    this.#refuse = refuse;
    this.books = books;
  }

  /** The last entry that the books know; 0 before the first. */
  get seq(): number {
    return this.#head.seq;
  }

  get head(): Head {
    return this.#head;
  }

  get folded(): Folded {
    return together({ kinds: foldedSet(this.#kinds), books: this.books.folded });
  }

  /** What is recalled into `folded` was folded up to there; `replay` goes on after it. */
  beginAfter(head: Head): void {
    this.#head = head;
  }

  /** Every kind of fact that the journal holds. */
  get kinds(): ReadonlySet<string> {
    return this.#kinds;
  }

  /** Folds what was written before this start and is not folded yet. Rejects with a `JournalFailure` when a newer version wrote some of it. */
  async replay(): Promise<void> {
    const gate = new FactGate();
    for await (const page of this.#journal.pages(this.seq + 1)) {
      for (const entry of page) {
        gate.admit(entry.fact);
        this.#take(entry);
      }
    }
  }

  /** Resolves when the facts are written: on disk when money is among them. A throwing decision writes nothing, nor do facts that the books refuse. */
  decide<T>(decision: (books: Books) => { facts: readonly Fact[]; result: T }): Promise<T> {
    const turn = this.#last.then(async () => {
      const { facts, result } = decision(this.books);
      this.#refuse(this.books, facts);
      this.books.rehearse(facts);
      await this.#append(facts);
      return result;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  write(...facts: readonly Fact[]): Promise<void> {
    return this.decide(() => ({ facts, result: undefined }));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears each fact once it is written and in the books. */
  onFact(hearer: (fact: Fact) => void): () => void {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  /** Hears every entry, those of a replay too, once the books have it. */
  onStep(follower: (step: Step) => void): void {
    this.#followers.add(follower);
  }

  async #append(facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    const durability = facts.some(isMoneyFact) ? 'flushed' : 'ordered';
    try {
      for (const entry of await this.#journal.append(facts, durability)) this.#take(entry);
    } catch (error) {
      if (error instanceof JournalFailure && error.kind === 'failed') await this.#catchUp();
      throw error;
    } finally {
      for (const listener of this.#listeners) listener();
    }
  }

  /**
   * After a failed append the disk may hold what we were told it does not: only reading tells. When reading fails
   * too the journal is damaged, which stops card payments by itself.
   */
  async #catchUp(): Promise<void> {
    const entries = await this.#journal.read(this.seq + 1, MOST_LEFT).catch(() => []);
    for (const entry of entries) this.#take(entry);
  }

  #take(entry: Entry): void {
    const { books } = this;
    const saleId = 'saleId' in entry.fact ? entry.fact.saleId : null;
    const before = saleId === null ? null : books.find(saleId);
    books.apply(entry);
    this.#head = { seq: entry.seq, hash: entry.hash };
    this.#kinds.add(entry.fact.type);
    const after = saleId === null ? null : books.find(saleId);
    for (const follower of this.#followers) follower({ entry, before, after, by: books.cashier });
    for (const hearer of this.#hearers) hearer(entry.fact);
  }
}
