import { minorDigits, money, type Money } from '#shared/money.ts';

/** The notes a customer is likely to hold out, in whole units of the currency. */
const NOTES = [5, 10, 20, 50, 100] as const;

/**
 * Exact first, then the due rounded up to each note, rising and without repeats: 12.95 gives 12.95, 15, 20, 50, 100.
 * At most `most` suggestions.
 */
export function quickCash(due: Money, most = 6): readonly Money[] {
  const unit = 10 ** minorDigits(due.currency);
  const rounded = NOTES.map((note) => Math.ceil(due.amount / (note * unit)) * note * unit);
  const amounts = [...new Set([due.amount, ...rounded])].sort((a, b) => a - b);
  return amounts.slice(0, most).map((amount) => money(amount, due.currency));
}

/** How many amounts have room side by side. Those of more than eight characters take the room of two. */
export const quickCashRoom = (exact: string): number => (exact.length > 8 ? 3 : 5);
