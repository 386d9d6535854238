import type { SaleId, TaskId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { compare, isZero, max, min, subtract, zero } from '#shared/money.ts';
import type { TaskKind } from '#shared/task.ts';
import { promisedBack } from '../payments/modifications/amounts.ts';
import { madePayments, ofPayment } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { isDeadModification, latestOfEach } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lastWord, takenBy } from '../payments/payment-machine.ts';
import { undelivered } from './returns/undelivered.ts';
import type { Sale } from './sale.ts';
import { broughtByAttempt, cardTenders, latestAttempt, standingOf } from './sale.ts';

/** Money that is in the wrong place, which only a person may move. The till finds it and never acts on it. */
export interface Task {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly saleId: SaleId;
  readonly number: string;
  readonly tenderId: TenderId;
  readonly terminalName: string;
  readonly amount: Money;
  /** VINR's id of the payment it is about; null when VINR never gave one. */
  readonly paymentId: string | null;
  /** Wall time, ms, of the truth that raised it; for showing only. */
  readonly since: number;
}

/** All tasks that the facts of this sale raise, whether or not somebody has dealt with them. Pure. */
export function tasksOf(sale: Sale): readonly Task[] {
  const further = cardTenders(sale).flatMap(({ attempts, modifications }) =>
    attempts.flatMap((attempt) => [
      ...duplicates(sale, attempt, modifications),
      ...misjudgedRefunds(sale, attempt, modifications),
    ]),
  );
  const known = [...contradictions(sale), ...misjudgedCaptures(sale), ...failedRefunds(sale), ...further];
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...missingRefunds(sale).filter(({ id }) => !ids.has(id))];
}

/**
 * A refund was on its way, so its sale was given up or paid in another way, and then it failed: the sale has too much.
 * Where VINR has said otherwise of the payment itself, `contradictions` tells.
 */
function failedRefunds(sale: Sale): readonly Task[] {
  let left = wrongIn(sale).refundDue;
  return cardTenders(sale).flatMap(({ attempts, modifications }) =>
    attempts.flatMap((attempt) => {
      const paymentId = attempt.truth === null ? (lastWord(attempt)?.paymentId ?? null) : null;
      const changes = paymentId === null ? [] : ofPayment(modifications, paymentId);
      return latestOfEach(changes.filter(hasFailed)).flatMap(({ intent, startedAt: at }) => {
        const ofSale = min(intent.amount, broughtByAttempt(attempt).sale);
        const amount = compare(left, ofSale) >= 0 && !isZero(left) ? intent.amount : min(intent.amount, left);
        left = subtract(left, min(left, ofSale));
        const which = `refund${intent.modificationId}`;
        return isZero(amount)
          ? []
          : [task(sale, attempt, { kind: 'refundDue', which, amount, paymentId, at })];
      });
    }),
  );
}

/** The goods are back and their money is not with the customer. */
const missingRefunds = (sale: Sale): readonly Task[] =>
  undelivered(sale).flatMap(({ intent, startedAt: at }) => {
    const tender = cardTenders(sale).find(({ id }) => id === intent.tenderId);
    if (tender === undefined) return [];
    const { amount, paymentId, modificationId } = intent;
    const raised = { kind: 'refundFailed', which: `refund${modificationId}`, amount, paymentId, at } as const;
    return [task(sale, latestAttempt(tender), raised)];
  });

/** VINR had taken this refund up. */
export const hasFailed = ({ intent, standing, resolution }: Modification): boolean =>
  intent.kind === 'refund' &&
  resolution === null &&
  standing.kind === 'settled' &&
  (standing.outcome.kind === 'failed' || standing.outcome.kind === 'cancelled');

/** A supervisor said whether a refund had gone, and VINR later said otherwise. */
function misjudgedRefunds(
  sale: Sale,
  attempt: Attempt,
  modifications: readonly Modification[],
): readonly Task[] {
  return madePayments(attempt).flatMap((payment) => {
    const changes = ofPayment(modifications, payment.id);
    return latestOfEach(changes).flatMap((one) => {
      const wrong = wrongRefund(one, payment.captured, changes);
      if (wrong === null) return [];
      const which = `refund${one.intent.modificationId}`;
      return [task(sale, attempt, { ...wrong, which, paymentId: payment.id })];
    });
  });
}

/** A supervisor said whether a capture had worked, and VINR said otherwise: what the sale now has wrong is put right. */
function misjudgedCaptures(sale: Sale): readonly Task[] {
  const left = wrongIn(sale);
  return cardTenders(sale).flatMap((tender) =>
    latestOfEach(tender.modifications).flatMap((one) => {
      const { intent, resolution, standing } = one;
      if (intent.kind !== 'capture' || resolution === null || standing.kind !== 'settled') return [];
      const hasMoved = !isDeadModification(one);
      if (hasMoved === (resolution.says === 'moved')) return [];
      const kind = hasMoved ? 'refundDue' : 'receivable';
      const amount = min(intent.amount, left[kind]);
      if (isZero(amount)) return [];
      const { paymentId, modificationId } = intent;
      const raised = {
        kind,
        which: `capture${modificationId}`,
        amount,
        paymentId,
        at: resolution.at,
      } as const;
      return [task(sale, latestAttempt(tender), raised)];
    }),
  );
}

function wrongRefund(
  one: Modification,
  captured: Money,
  changes: readonly Modification[],
): Pick<Raised, 'kind' | 'amount' | 'at'> | null {
  const { resolution, intent, standing } = one;
  if (resolution === null || standing.kind !== 'settled' || intent.kind !== 'refund') return null;
  const { says, at } = resolution;
  if (says === 'moved' && isDeadModification(one)) return { kind: 'refundDue', amount: intent.amount, at };
  const beyond = subtract(promisedBack(changes, captured.currency), captured);
  if (says === 'moved' || beyond.amount <= 0) return null;
  return { kind: 'receivable', amount: min(beyond, intent.amount), at };
}

/** Further payments of an attempt, as far as they are not given back. */
function duplicates(sale: Sale, attempt: Attempt, modifications: readonly Modification[]): readonly Task[] {
  return attempt.duplicates.flatMap(({ paymentId, captured, at }, index) => {
    const back = promisedBack(ofPayment(modifications, paymentId), captured.currency);
    const amount = subtract(captured, back);
    if (isZero(amount)) return [];
    const which = `duplicate${index + 1}`;
    return [task(sale, attempt, { kind: 'refundDue', which, amount, paymentId, at })];
  });
}

/**
 * The truth came and is not what the sale was closed on. Together the tasks of a sale are about what it has too much
 * or too little, and no more: what came while it was unpaid has moved its due instead. The latest tries tell first.
 */
function contradictions(sale: Sale): readonly Task[] {
  const left = wrongIn(sale);
  const attempts = cardTenders(sale).flatMap((tender) => tender.attempts);
  const found = attempts.toReversed().flatMap((attempt) => {
    if (attempt.truth === null) return [];
    const { outcome, at } = attempt.truth;
    const { kind, all, ofSale } = newsOf(attempt);
    const amount = compare(left[kind], ofSale) >= 0 && !isZero(left[kind]) ? all : min(all, left[kind]);
    left[kind] = subtract(left[kind], min(left[kind], ofSale));
    if (isZero(amount)) return [];
    return [task(sale, attempt, { kind, which: kind, amount, paymentId: outcome.paymentId, at })];
  });
  return found.toReversed();
}

type Wrong = Exclude<TaskKind, 'refundFailed'>;

/** What this sale has too much and too little. An unpaid one still asks for what it lacks. */
function wrongIn(sale: Sale): Record<Wrong, Money> {
  const { paid, totals } = standingOf(sale);
  const nothing = zero(sale.currency);
  const isGivenUp = sale.place === 'left' && sale.paidAt === null;
  const owed = isGivenUp ? nothing : totals.total;
  return {
    refundDue: max(subtract(paid, owed), nothing),
    receivable: sale.paidAt === null ? nothing : max(subtract(owed, paid), nothing),
  };
}

/** How far the truth is from what the sale counted on until it came: with and without the tip. */
function newsOf(attempt: Attempt): { readonly kind: Wrong; readonly all: Money; readonly ofSale: Money } {
  const before: Attempt = { ...attempt, truth: null };
  const all = subtract(takenBy(attempt), takenBy(before));
  const ofSale = subtract(broughtByAttempt(attempt).sale, broughtByAttempt(before).sale);
  return { kind: all.amount < 0 ? 'receivable' : 'refundDue', all: size(all), ofSale: size(ofSale) };
}

const size = (amount: Money): Money => max(amount, subtract(zero(amount.currency), amount));

interface Raised {
  readonly kind: TaskKind;
  /** Tells the tasks of one attempt apart. */
  readonly which: string;
  readonly amount: Money;
  readonly paymentId: string | null;
  readonly at: number;
}

function task(sale: Sale, attempt: Attempt, { kind, which, amount, paymentId, at }: Raised): Task {
  const { tenderId, attempt: n, terminalName } = attempt.intent;
  return {
    id: `${tenderId}.${n}.${which}` as TaskId,
    kind,
    saleId: sale.id,
    number: sale.number,
    tenderId,
    terminalName,
    amount,
    paymentId,
    since: at,
  };
}
