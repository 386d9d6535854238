import type { Movement } from './movement.ts';

/** Says after each piece of work whether it is time to let others have their turn. */
export type IsTired = () => boolean;

/** Sums that can be done a little at a time. */
export interface Summing {
  /** Goes on until it is tired; true when nothing is left. */
  sum(isTired: IsTired): boolean;
}

/** What waits holds its sales: no more of it than of a week, however long the journal is that a start reads. */
const MOST_WAITING = 5_000;

/** Movements that were heard and are not added up yet: hearing one costs next to nothing, adding it up does not. */
export class Backlog implements Summing {
  readonly #add: (movement: Movement) => void;
  #waiting: Movement[] = [];
  #next = 0;

  constructor(add: (movement: Movement) => void) {
    this.#add = add;
  }

  push(movements: readonly Movement[]): void {
    this.#waiting.push(...movements);
  }

  /** Adds up what waits when it has become too much. */
  relieve(): void {
    if (this.#waiting.length >= MOST_WAITING) this.settle();
  }

  /** Adds up all that waits. */
  settle(): void {
    this.sum(() => false);
  }

  sum(isTired: IsTired): boolean {
    for (
      let movement = this.#waiting[this.#next];
      movement !== undefined;
      movement = this.#waiting[this.#next]
    ) {
      this.#next += 1;
      this.#add(movement);
      if (isTired()) break;
    }
    if (this.#next < this.#waiting.length) return false;
    this.#waiting = [];
    this.#next = 0;
    return true;
  }
}
