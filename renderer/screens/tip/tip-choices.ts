import type { TipSettings } from '#shared/counter.ts';
import { money, portion, type Money } from '#shared/money.ts';

export interface TipChoice {
  /** Parts per million of the due; null for a fixed tip. */
  readonly sharePpm: number | null;
  readonly tip: Money;
}

/** What this counter offers: shares of what is due, rounded half away from zero to the minor unit, then fixed tips. */
export const tipChoices = (due: Money, { percentagesPpm, fixed }: TipSettings): readonly TipChoice[] => [
  ...percentagesPpm.map((sharePpm) => ({ sharePpm, tip: portion(due, sharePpm) })),
  ...fixed.map((amount) => ({ sharePpm: null, tip: money(amount, due.currency) })),
];
