import { AppFailure } from '#shared/app-error.ts';
import type { Clock } from '../clock.ts';
import { isPin } from './pin.ts';

export interface Supervisor {
  readonly name: string;
  /** See `pin.ts`. */
  readonly pinHash: string;
}

const TRIES = 5;
const WAIT_MS = 30_000;

/** Tells whose PIN it is. Each grant is for one deed: it is asked for again the next time. */
export class Supervisors {
  readonly #people: readonly Supervisor[];
  readonly #clock: Pick<Clock, 'monotonic'>;
  #wrong = 0;
  #notBefore = 0;
  /** One guess at a time, so that a burst of them counts as a burst. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(people: readonly Supervisor[], clock: Pick<Clock, 'monotonic'>) {
    this.#people = people;
    this.#clock = clock;
  }

  /** The supervisor's name. Throws an AppFailure: none are set up, the PIN is nobody's, or too many were wrong. */
  grant(pin: string): Promise<string> {
    const turn = this.#last.then(() => this.#check(pin));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #check(pin: string): Promise<string> {
    if (this.#people.length === 0) throw new AppFailure('supervisor.none');
    this.#refuseWhileWaiting();
    const matches = await Promise.all(this.#people.map(({ pinHash }) => isPin(pin, pinHash)));
    const found = this.#people[matches.indexOf(true)];
    if (found === undefined) return this.#refuse();
    this.#wrong = 0;
    return found.name;
  }

  #refuseWhileWaiting(): void {
    const left = this.#notBefore - this.#clock.monotonic();
    if (left > 0) throw new AppFailure('supervisor.wait', { seconds: Math.ceil(left / 1_000) });
  }

  #refuse(): never {
    this.#wrong += 1;
    if (this.#wrong % TRIES === 0) this.#notBefore = this.#clock.monotonic() + WAIT_MS;
    throw new AppFailure('supervisor.wrongPin');
  }
}
