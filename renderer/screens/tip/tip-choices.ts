import { portion, type Money } from '#shared/money.ts';

export interface TipChoice {
  readonly percent: number;
  readonly tip: Money;
}

/** 10, 15 and 20 % of what is due, rounded half away from zero to the minor unit. */
export const tipChoices = (due: Money): readonly TipChoice[] =>
  [10, 15, 20].map((percent) => ({ percent, tip: portion(due, percent * 10_000) }));
