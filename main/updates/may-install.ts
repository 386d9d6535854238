import type { Hours } from '#shared/hours.ts';
import { minutesUntil } from '#shared/hours.ts';
import type { UpdateMoment } from '#shared/update.ts';
import { isSettledAttempt } from '../payments/payment-machine.ts';
import type { Books } from '../sales/books.ts';

/** What is going on at the counter. */
export interface Counter {
  /** Something is in the basket on screen. */
  readonly basket: boolean;
  /** Card payments without a final word. */
  readonly attempts: number;
  /** Refunds and captures without one. */
  readonly modifications: number;
}

export const counterOf = (books: Books): Counter => ({
  basket: books.current !== null,
  attempts: [...books.attempts()].filter((attempt) => !isSettledAttempt(attempt)).length,
  modifications: [...books.openModifications()].length,
});

export const isFree = ({ basket, attempts, modifications }: Counter): boolean =>
  !basket && attempts === 0 && modifications === 0;

export interface Occasion {
  readonly counter: Counter;
  readonly hours: Hours;
  /** A manager wants it now: the hours do not count. Money always does. */
  readonly asked: boolean;
  /** Wall time, ms. */
  readonly now: number;
  /** Of the shop's day, 0 to 1439. */
  readonly minute: number;
}

/** When a new version is put in; null: now. Pure. */
export function momentToInstall({ counter, hours, asked, now, minute }: Occasion): UpdateMoment | null {
  const minutes = asked ? 0 : minutesUntil(hours, minute);
  if (minutes > 0) return { kind: 'at', at: (Math.floor(now / 60_000) + minutes) * 60_000 };
  return isFree(counter) ? null : { kind: 'counterFree' };
}
