import { Books } from '../sales/books.ts';
import type { Fact } from './facts.ts';
import { isMoneyFact } from './facts.ts';
import type { Journal } from './journal.ts';

/**
 * The one door to the journal. A decision looks at the books and returns the facts that follow; decisions run
 * one after another, so each sees everything that was decided before it, and the books never know a fact that
 * the journal does not.
 */
export class TillRecord {
  readonly books = new Books();
  readonly #journal: Journal;
  readonly #listeners = new Set<() => void>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Folds everything written before this start. */
  async replay(): Promise<void> {
    for (const entry of await this.#journal.readAll()) this.books.apply(entry);
  }

  /** Resolves when the facts are written: on disk when money is among them. A throwing decision writes nothing. */
  decide<T>(decision: (books: Books) => { facts: readonly Fact[]; result: T }): Promise<T> {
    const turn = this.#last.then(async () => {
      const { facts, result } = decision(this.books);
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

  async #append(facts: readonly Fact[]): Promise<void> {
    if (facts.length === 0) return;
    const durability = facts.some(isMoneyFact) ? 'flushed' : 'ordered';
    for (const entry of await this.#journal.append(facts, durability)) this.books.apply(entry);
    for (const listener of this.#listeners) listener();
  }
}
