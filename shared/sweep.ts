import type { Money } from './money.ts';

/** What one comparison of this till's records with VINR's list found. */
export interface SweepView {
  /** Wall time, ms since the epoch. */
  readonly at: number;
  /** Payments of this till that VINR lists as this till has them. */
  readonly matched: number;
  /** Payments on its terminals that other tills, or the terminals alone, took. */
  readonly foreign: number;
  readonly differences: readonly Difference[];
}

/** One payment on which till and VINR do not agree. Nothing is done about it without a person. */
export type Difference =
  /** Booked here as charged; VINR does not list it. */
  | {
      readonly kind: 'notListed';
      readonly reference: string;
      readonly number: string;
      readonly amount: Money;
    }
  /** Charged on both sides, and not the same. */
  | {
      readonly kind: 'otherAmount';
      readonly reference: string;
      readonly number: string;
      readonly booked: Money;
      readonly listed: Money;
    }
  /** VINR took money under a reference of this till that its journal does not hold. */
  | { readonly kind: 'notInJournal'; readonly reference: string; readonly amount: Money };
