import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

const MOST_IN_A_ROW = 5;
const WAIT_MS = 30_000;

/** Wrong passphrases in a row at one window: after five of them nobody may try for half a minute. */
export class PassphraseTries {
  readonly #now: () => number;
  #wrong = 0;
  #blockedUntil = -Infinity;

  /** `now`: ms of a clock that nobody sets. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Null when a passphrase may be tried now. */
  problem(): Refusal | null {
    const left = this.#blockedUntil - this.#now();
    return left <= 0 ? null : refusal('tooManyTries', { seconds: String(Math.ceil(left / 1000)) });
  }

  /** Takes note of how a try ended. What never came to a passphrase is none. */
  note(verdict: { readonly ok: true } | Pick<Refusal, 'ok' | 'code'>): void {
    if (verdict.ok || verdict.code !== 'badPassphrase') {
      if (verdict.ok) this.#wrong = 0;
      return;
    }
    this.#wrong += 1;
    if (this.#wrong % MOST_IN_A_ROW === 0) this.#blockedUntil = this.#now() + WAIT_MS;
  }
}
