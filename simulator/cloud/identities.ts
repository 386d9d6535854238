import type { Clock } from '../clock.ts';

/** Mints ids that sort by time and repeat in no run: the moment, then a count. */
export class Identities {
  readonly #clock: Clock;
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `re` makes `re_01K…`. */
  next(prefix: string): string {
    this.#count += 1;
    return `${prefix}_${base32(this.#clock.now(), 9)}${base32(this.#count, 5)}`;
  }
}

function base32(value: number, width: number): string {
  return value.toString(32).toUpperCase().padStart(width, '0');
}
