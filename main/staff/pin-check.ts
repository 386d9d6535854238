import type { Clock } from '../clock.ts';
import type { Person } from './people.ts';
import { isPin } from './pin.ts';

export type PinVerdict =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface PinCheckParts {
  readonly people: readonly Person[];
  readonly clock: Pick<Clock, 'monotonic'>;
  /** Too many were wrong: everybody waits from now on. */
  readonly refused: (wrong: number, waitMs: number) => void;
}

const TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 300_000;
const FORGOTTEN_AFTER_MS = 600_000;

/**
 * Whose PIN it is. Each PIN is compared with everybody's, so that the time it takes tells nothing. After five wrong
 * ones everybody waits, each five more twice as long. A right PIN does not wipe the slate: else a cashier could guess
 * at a manager's between two of their own. Ten minutes without a wrong one do.
 */
export class PinCheck {
  readonly #parts: PinCheckParts;
  #wrong = 0;
  #lastWrong = 0;
  #notBefore = 0;
  /** One guess at a time, so that a burst of them counts as a burst. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: PinCheckParts) {
    this.#parts = parts;
  }

  whose(pin: string): Promise<PinVerdict> {
    const turn = this.#last.then(() => this.#check(pin));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #check(pin: string): Promise<PinVerdict> {
    const { people, clock } = this.#parts;
    const left = this.#notBefore - clock.monotonic();
    if (left > 0) return { kind: 'wait', seconds: Math.ceil(left / 1_000) };
    const matches = await Promise.all(people.map(({ pinHash }) => isPin(pin, pinHash)));
    const person = people[matches.indexOf(true)];
    if (person !== undefined) return { kind: 'known', person };
    this.#count(clock.monotonic());
    return { kind: 'nobody' };
  }

  #count(now: number): void {
    if (now - this.#lastWrong >= FORGOTTEN_AFTER_MS) this.#wrong = 0;
    this.#lastWrong = now;
    this.#wrong += 1;
    if (this.#wrong % TRIES !== 0) return;
    const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (this.#wrong / TRIES - 1), LONGEST_WAIT_MS);
    this.#notBefore = now + waitMs;
    this.#parts.refused(this.#wrong, waitMs);
  }
}
