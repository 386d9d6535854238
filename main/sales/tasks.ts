import type { SaleId, TaskId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { compare, isZero, max, min, subtract, zero } from '#shared/money.ts';
import type { TaskKind } from '#shared/task.ts';
import { promisedBack } from '../payments/modifications/amounts.ts';
import { ofPayment } from '../payments/modifications/made-payments.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { takenBy } from '../payments/payment-machine.ts';
import type { Sale } from './sale.ts';
import { broughtByAttempt, cardTenders, standingOf } from './sale.ts';

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
  return cardTenders(sale).flatMap(({ attempts, modifications }) =>
    attempts.flatMap((attempt) => [
      ...contradiction(sale, attempt),
      ...duplicates(sale, attempt, modifications),
    ]),
  );
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

/** The truth came and is not what the sale was closed on. */
function contradiction(sale: Sale, attempt: Attempt): readonly Task[] {
  if (attempt.truth === null) return [];
  const { outcome, at } = attempt.truth;
  const { paymentId } = outcome;
  const news = subtract(takenBy(attempt), believedBefore(attempt));
  if (news.amount < 0) {
    const amount = subtract(zero(sale.currency), news);
    return [task(sale, attempt, { kind: 'receivable', which: 'receivable', amount, paymentId, at })];
  }
  const amount = tooMuch(sale, attempt, news);
  if (isZero(amount)) return [];
  return [task(sale, attempt, { kind: 'refundDue', which: 'refundDue', amount, paymentId, at })];
}

/** What the sale counted on until the truth came. */
const believedBefore = (attempt: Attempt): Money => takenBy({ ...attempt, truth: null });

/** How much of `news` the sale has no use for; with the whole of its share the tip goes back too. */
function tooMuch(sale: Sale, attempt: Attempt, news: Money): Money {
  const { paid, totals } = standingOf(sale);
  const isGivenUp = sale.place === 'left' && sale.paidAt === null;
  const owed = isGivenUp ? zero(sale.currency) : totals.total;
  const beyond = max(subtract(paid, owed), zero(sale.currency));
  const isAllTooMuch = compare(beyond, broughtByAttempt(attempt).sale) >= 0;
  return isAllTooMuch ? news : min(news, beyond);
}

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
