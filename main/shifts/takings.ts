import type { CurrencyCode } from '#shared/money.ts';
import type { Step } from '../journal/record.ts';
import type { Movement } from '../reports/movement.ts';
import { movementsOf } from '../reports/movement.ts';
import { Tally } from '../reports/tally.ts';
import { CardsHeard } from './cards-heard.ts';
import { CardWords } from './card-words.ts';

/**
 * What some stretch of the journal moved, in one currency: money of another, from before the shop changed its own, is no
 * part of this drawer. Hearing costs next to nothing; sums are done when somebody asks.
 */
export class Takings {
  readonly currency: CurrencyCode;
  readonly words = new CardWords();
  readonly cards = new CardsHeard();
  readonly #tally = new Tally();
  #waiting: Movement[] = [];
  #heard = 0;

  constructor(currency: CurrencyCode) {
    this.currency = currency;
  }

  /** Nothing has moved. */
  get isEmpty(): boolean {
    return this.#heard === 0;
  }

  hear(step: Step): void {
    if (step.after?.currency !== this.currency) return;
    const movements = movementsOf(step);
    this.#waiting.push(...movements);
    this.#heard += movements.length;
    this.words.hear(step);
    this.cards.hear(step.entry.fact);
  }

  /** The hour of the day is the reports' business. */
  get tally(): Tally {
    for (const movement of this.#waiting) this.#tally.add(movement, 0);
    this.#waiting = [];
    return this.#tally;
  }

  /** Minor units of cash that stayed in the drawer, and that went out of it again. */
  get cash(): { readonly taken: number; readonly back: number } {
    const rows = this.tally.tenders.list().filter(({ named }) => named.kind === 'cash');
    const sumOf = (field: 'taken' | 'back') => rows.reduce((total, { sums }) => total + sums[field], 0);
    return { taken: sumOf('taken'), back: sumOf('back') };
  }
}
