import type { Clock } from '../clock.ts';
import type { Person } from './people.ts';
import { isPin } from './pin.ts';
import type { Refused } from './presence.ts';

export type PinVerdict =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface PinCheckParts {
  readonly people: readonly Person[];
  readonly clock: Pick<Clock, 'monotonic' | 'wall'>;
  /** The latest wrong PIN before this start. */
  readonly before: Refused | null;
  /** Another wrong one: on record before anybody hears of it, so that a restart forgives nothing. */
  readonly refused: (wrong: number, waitMs: number) => Promise<void>;
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
    if (parts.before !== null) this.#takeUp(parts.before);
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
    await this.#count(clock.monotonic());
    return { kind: 'nobody' };
  }

  /** A till that was ended and started again waits on. A clock that was set back counts as no time passed. */
  #takeUp({ wrong, waitMs, at }: Refused): void {
    const { clock } = this.#parts;
    const now = clock.monotonic();
    const age = Math.max(0, clock.wall() - at);
    this.#wrong = wrong;
    this.#lastWrong = now - age;
    this.#notBefore = now - age + waitMs;
  }

  async #count(now: number): Promise<void> {
    if (now - this.#lastWrong >= FORGOTTEN_AFTER_MS) this.#wrong = 0;
    this.#lastWrong = now;
    this.#wrong += 1;
    const waitMs = waitAfter(this.#wrong);
    this.#notBefore = now + waitMs;
    await this.#parts.refused(this.#wrong, waitMs);
  }
}

const waitAfter = (wrong: number): number =>
  wrong % TRIES === 0 ? Math.min(FIRST_WAIT_MS * 2 ** (wrong / TRIES - 1), LONGEST_WAIT_MS) : 0;
