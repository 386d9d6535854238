import { DIALECTS, type Dialect, type DialectName } from '../dialects/index.ts';
import type { PostalHabits } from '../webhooks/deliveries.ts';
import type { RefundFailure } from './refunds.ts';
import { afterAnswer, GOOD_ANSWERS, type AnswerHabits } from './answer-fault.ts';

const DAY_MS = 86_400_000;

/** How the cloud speaks and how fast it works; what VINR keeps in its dashboard, or nowhere. */
export interface CloudSwitches extends PostalHabits, AnswerHabits {
  /** Whose spelling answers and events have. */
  readonly dialect: DialectName;
  /** Keep a payment for an offline terminal until it is back, as one page says, instead of failing it. */
  readonly queueWhileOffline: boolean;
  /** A payment that reaches no terminal: an error, a failed payment, or, by default, the latter where it is offline. */
  readonly refusals: (typeof REFUSALS)[number];
  /** How long a command is under way to its terminal, ms. VINR says 200 to 400. */
  readonly commandLagMs: number;
  /** How long after its last check-in a terminal is known to be offline, ms. VINR says 60,000. */
  readonly offlineAfterMs: number;
  /** Are local payments told by webhook? Two pages say so, one says no. */
  readonly localPaymentEvents: boolean;
  /** How long an authorization can be captured, ms. */
  readonly authorizationMs: number;
  /** Does the issuer refuse every change of a hold? */
  readonly refuseAdjustments: boolean;
  /** How long a refund is pending, ms. */
  readonly refundMs: number;
  /** How soon an online terminal picks up an action, ms. */
  readonly checkInMs: number;
  /** How soon an online terminal applies its configuration, ms. */
  readonly configurationMs: number;
  /** Why every refund fails in the end; null: none does. */
  readonly refundFailure: RefundFailure | null;
  /** How long after its order a payment cannot be found by reading, ms. */
  readonly notFoundMs: number;
  /** How long the first answer to an idempotency key is kept, ms. VINR does not say. */
  readonly keyRetentionMs: number;
}

export const REFUSALS = ['mixed', 'errors', 'payments'] as const;

export const DEFAULT_SWITCHES: CloudSwitches = {
  dialect: 'guides',
  queueWhileOffline: false,
  refusals: 'mixed',
  commandLagMs: 0,
  offlineAfterMs: 0,
  localPaymentEvents: true,
  authorizationMs: 7 * DAY_MS,
  refuseAdjustments: false,
  refundMs: 1000,
  refundFailure: null,
  checkInMs: 500,
  configurationMs: 5000,
  notFoundMs: 0,
  keyRetentionMs: DAY_MS,
  webhookCopies: 1,
  webhookShuffleMs: 0,
  ...GOOD_ANSWERS,
};

/** A box around the switches of the moment: read late, so that a change counts from the next step on. */
export class SwitchBox {
  #current: CloudSwitches;

  constructor(initial: Partial<CloudSwitches> = {}) {
    this.#current = { ...DEFAULT_SWITCHES, ...initial };
  }

  get current(): CloudSwitches {
    return this.#current;
  }

  get dialect(): Dialect {
    return DIALECTS[this.#current.dialect];
  }

  change(changes: Partial<CloudSwitches>): CloudSwitches {
    this.#current = { ...this.#current, ...changes };
    return this.#current;
  }

  /** Is the request that comes now not heard at all? Uses one of the fault's times. */
  takesUnheard(): boolean {
    if (this.#current.answer !== 'unheard') return false;
    this.#strike();
    return true;
  }

  /** What becomes of the answer that is ready now. Uses one of the fault's times. */
  takeAnswer(): AnswerHabits {
    const habits = this.#current;
    if (habits.answer === 'unheard') return GOOD_ANSWERS;
    this.#strike();
    return habits;
  }

  #strike(): void {
    this.#current = { ...this.#current, ...afterAnswer(this.#current) };
  }
}
