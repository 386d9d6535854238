import type { CurrencyCode } from '#shared/money.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedValue, together } from '../bookmark/folded.ts';
import type { Step } from '../journal/record.ts';
import type { IsTired, Summing } from '../reports/backlog.ts';
import { Backlog } from '../reports/backlog.ts';
import { movementsOf } from '../reports/movement.ts';
import { MoneyTally } from '../reports/money-tally.ts';
import { CardsHeard } from './cards-heard.ts';
import { CardWords } from './card-words.ts';

/**
 * What some stretch of the journal moved, in one currency. Hearing costs next to nothing; the sums are done ahead, and what is left of them when somebody asks.
 */
export class Takings implements Summing {
  readonly currency: CurrencyCode;
  readonly words = new CardWords();
  readonly cards = new CardsHeard();
  readonly #tally = new MoneyTally();
  readonly #backlog = new Backlog((movement) => this.#tally.addMoney(movement));
  #heard = 0;

  constructor(currency: CurrencyCode) {
    this.currency = currency;
  }

  /** Nothing has moved. */
  get isEmpty(): boolean {
    return this.#heard === 0;
  }

  get folded(): Folded {
    return together({
      heard: foldedValue(
        () => this.#heard,
        (heard) => (this.#heard = heard),
      ),
      words: this.words.folded,
      cards: this.cards.folded,
      tally: this.tally.folded,
    });
  }

  hear(step: Step): void {
    const movements = movementsOf(step);
    this.#backlog.push(movements);
    this.#backlog.relieve();
    this.#heard += movements.length;
    this.words.hear(step);
  }

  sum(isTired: IsTired): boolean {
    return this.#backlog.sum(isTired);
  }

  /** Adds up all that was heard; until then the sales that it was heard of are held. */
  settle(): void {
    this.#backlog.settle();
  }

  get tally(): MoneyTally {
    this.settle();
    return this.#tally;
  }

  /** Minor units of cash that stayed in the drawer, and that went out of it again. */
  get cash(): { readonly taken: number; readonly back: number } {
    const rows = this.tally.tenders.list().filter(({ named }) => named.kind === 'cash');
    const sumOf = (field: 'taken' | 'back') => rows.reduce((total, { sums }) => total + sums[field], 0);
    return { taken: sumOf('taken'), back: sumOf('back') };
  }
}
