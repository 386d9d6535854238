import { money, type Money } from '#shared/money.ts';
import type { Difference } from '#shared/sweep.ts';
import type { AttemptKey } from '../journal/facts.ts';
import type { Observation } from '../payments/driver/link.ts';
import type { Booked } from '../sales/books.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isSettledAttempt, isWatched, lastWord, takenBy } from '../payments/payment-machine.ts';

export interface Match {
  readonly matched: number;
  readonly foreign: number;
  readonly differences: readonly Difference[];
  /** Open attempts on which VINR has a final word: ask the payment itself, now. */
  readonly toAsk: readonly AttemptKey[];
  /** Captured payments beyond the one that is booked. */
  readonly duplicates: readonly (AttemptKey & { readonly paymentId: string; readonly captured: Money })[];
}

export interface Sides {
  /** What is compared. */
  readonly booked: readonly Booked[];
  /** Whether the journal has this reference: what else is listed is a stranger. */
  readonly isKnown: (reference: string | null) => boolean;
  readonly listed: readonly Observation[];
  /** Begins every reference of this till. */
  readonly prefix: string;
  /** Whether VINR should list this attempt by now: a LAN payment may reach the cloud late. */
  readonly isDue: (attempt: Attempt) => boolean;
}

/** Both ways: every listed payment finds its attempt, every charged attempt its payment. */
export function match({ booked, isKnown, listed, prefix, isDue }: Sides): Match {
  const ours = listed.filter(({ reference }) => reference?.startsWith(prefix) === true);
  const byReference = grouped(ours);
  const compared = booked.map((one) => compareOne(one, byReference.get(referenceOf(one)) ?? [], isDue));
  const strangers = ours.filter((seen) => !isKnown(seen.reference) && takenIn(seen) > 0);
  return {
    matched: compared.filter(({ isMatched }) => isMatched).length,
    foreign: listed.length - ours.length,
    differences: [...compared.flatMap(({ differences }) => differences), ...strangers.map(notInJournal)],
    toAsk: compared.flatMap(({ toAsk }) => toAsk),
    duplicates: compared.flatMap(({ duplicates }) => duplicates),
  };
}

function grouped(listed: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const seen of listed) {
    const reference = seen.reference ?? '';
    groups.set(reference, [...(groups.get(reference) ?? []), seen]);
  }
  return groups;
}

interface Compared extends Pick<Match, 'differences' | 'toAsk' | 'duplicates'> {
  readonly isMatched: boolean;
}

const NOTHING: Compared = { isMatched: false, differences: [], toAsk: [], duplicates: [] };

function compareOne(booked: Booked, listed: readonly Observation[], isDue: Sides['isDue']): Compared {
  const { attempt, number } = booked;
  if (!isSettledAttempt(attempt) || isWatched(attempt)) return stillOpen(attempt, listed);
  const own = listed.find((seen) => isSamePayment(seen.paymentId, lastWord(attempt)?.paymentId ?? null));
  const duplicates = listed.filter((seen) => seen !== own && isNews(attempt, seen)).map(duplicateOf(attempt));
  const taken = takenBy(attempt);
  const { reference } = attempt.intent;
  if (own === undefined) {
    const isMissing = taken.amount > 0 && isDue(attempt);
    const missing: Difference = { kind: 'notListed', reference, number, amount: taken };
    return { ...NOTHING, differences: isMissing ? [missing] : [], duplicates };
  }
  const there = money(takenIn(own), taken.currency);
  if (there.amount === taken.amount) return { ...NOTHING, isMatched: true, duplicates };
  const other: Difference = { kind: 'otherAmount', reference, number, booked: taken, listed: there };
  return { ...NOTHING, differences: [other], duplicates };
}

function stillOpen(attempt: Attempt, listed: readonly Observation[]): Compared {
  const isFinal = listed.some(({ status }) => FINAL.has(status));
  return { ...NOTHING, toAsk: isFinal ? [keyOf(attempt)] : [] };
}

const FINAL: ReadonlySet<string> = new Set([
  'completed',
  'partially_authorized',
  'authorized',
  'failed',
  'cancelled',
]);

/** Money was taken that neither an outcome nor an earlier sweep has booked. */
function isNews({ duplicates }: Attempt, seen: Observation): boolean {
  return takenIn(seen) > 0 && !duplicates.some(({ paymentId }) => isSamePayment(paymentId, seen.paymentId));
}

const duplicateOf = (attempt: Attempt) => (seen: Observation) => ({
  ...keyOf(attempt),
  paymentId: seen.paymentId,
  captured: money(takenIn(seen), attempt.intent.requested.currency),
});

const notInJournal = (seen: Observation): Difference => ({
  kind: 'notInJournal',
  reference: seen.reference ?? '',
  amount: money(takenIn(seen), seen.currency),
});

/** VINR's pages spell the prefix of a payment's id in two ways (C27): what follows it is the id. */
function isSamePayment(a: string, b: string | null): boolean {
  return b !== null && withoutPrefix(a) === withoutPrefix(b);
}

const withoutPrefix = (id: string): string => id.replace(/^tpa?y_/, '');

/** A bare `completed` is taken for the whole amount, unless it can still be captured (as in `judge.ts`). */
export const takenIn = ({ captured, capturable, status, amount }: Observation): number =>
  captured ?? (status === 'completed' && capturable === 0 ? amount : 0);

const referenceOf = ({ attempt }: Booked): string => attempt.intent.reference;

function keyOf({ intent }: Attempt): AttemptKey {
  const { saleId, tenderId, attempt } = intent;
  return { saleId, tenderId, attempt };
}
