import type { DeclineReason } from '#shared/payment.ts';
import type { MoneyBridge } from '#shared/report.ts';
import type { VoidReason } from '#shared/sale.ts';
import type { Path } from '#shared/terminal.ts';
import type { Fact, PaymentFact } from '../journal/facts.ts';
import type { Step } from '../journal/record.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders } from '../sales/sale.ts';
import { totalsOf } from '../sales/totals.ts';
import type { Position, TenderPosition } from './position.ts';
import { NOWHERE, positionOf } from './position.ts';

/** What one entry of the journal moved. Amounts are minor units of `currency`, below zero where something is taken back. */
export interface Movement {
  readonly seq: number;
  /** Wall time, ms. */
  readonly at: number;
  /** Who was signed in; null where nobody is. */
  readonly by: string | null;
  readonly currency: string;
  readonly moved: Moved;
}

type Moved = MoneyMoved | SaleCounted | SaleGivenUp | CardDeclined | CommandSent;

/**
 * Money went through tenders: `taken − back` of all tenders is what the parts of the bridge come to together. `sold` is
 * the total of the sale that this covered, 0 for all other movements; `ahead` is taken off again by the one that covers;
 * `refunded` holds what goods that came back paid of the sale that covers now, too.
 */
export interface MoneyMoved extends MoneyBridge {
  readonly kind: 'money';
  readonly tenders: readonly TenderPosition[];
}

/** A sale was covered: from now on its lines stay as they are. */
export interface SaleCounted {
  readonly kind: 'sold';
  readonly sale: Sale;
}

/** `reason` null: cleared with nothing paid. */
export interface SaleGivenUp {
  readonly kind: 'givenUp';
  readonly sale: Sale;
  readonly reason: VoidReason | null;
}

export interface CardDeclined {
  readonly kind: 'declined';
  readonly reason: DeclineReason;
  /** VINR's own. */
  readonly code: string;
}

/** A command may have left the till; `times` is −1 when it is proven that it had not. */
export interface CommandSent {
  readonly kind: 'sent';
  readonly path: Path;
  readonly times: 1 | -1;
  /** From the intent on disk to the command on its way, ms; null after an earlier leg. */
  readonly afterMs: number | null;
}

interface Answer {
  readonly to: Step;
  readonly movements: readonly Movement[];
}

let latest: Answer | null = null;

/** Pure; in the order in which they count. The shifts and the reports ask about each step one after the other: it is worked out once. */
export function movementsOf(step: Step): readonly Movement[] {
  if (latest !== null && isSame(latest.to, step)) return latest.movements;
  latest = { to: step, movements: workedOut(step) };
  return latest.movements;
}

const isSame = (a: Step, b: Step): boolean =>
  a.entry === b.entry && a.before === b.before && a.after === b.after && a.by === b.by;

function workedOut({ entry, before, after, by }: Step): readonly Movement[] {
  if (after === null) return [];
  const { seq, at, fact } = entry;
  const { currency } = after;
  return movedBy(fact, before, after, at).map((moved) => ({ seq, at, by, currency, moved }));
}

function movedBy(fact: Fact, before: Sale | null, after: Sale, at: number): readonly Moved[] {
  switch (fact.type) {
    case 'sale.cleared':
      return after.lines.length === 0 ? [] : [{ kind: 'givenUp', sale: after, reason: null }];
    case 'sale.voided':
      return [{ kind: 'givenUp', sale: after, reason: fact.reason }];
    case 'payment.sending':
      return [{ kind: 'sent', path: fact.path, times: 1, afterMs: activation(before, fact, at) }];
    case 'payment.notSent':
      return unsent(before, fact);
    default:
      return mayMoveMoney(fact) ? [...declined(fact), ...moneyMoved(before, after)] : [];
  }
}

const MONEY_MOVERS: ReadonlySet<Fact['type']> = new Set([
  'payment.outcome',
  'payment.resolved',
  'payment.corrected',
  'payment.duplicate',
  'modification.accepted',
  'modification.resolved',
  'modification.outcome',
  'cash.taken',
  'other.taken',
  'tender.returned',
  'cash.refunded',
  'other.refunded',
  'exchange.settled',
]);

const mayMoveMoney = ({ type }: Fact): boolean => MONEY_MOVERS.has(type);

function moneyMoved(before: Sale | null, after: Sale): readonly Moved[] {
  const [was, is] = [before === null ? NOWHERE : positionOf(before), positionOf(after)];
  const tenders = changedTenders(was.tenders, is.tenders);
  const isCovered = after.paidAt !== null;
  const wasCovered = before !== null && before.paidAt !== null;
  const sold = isCovered && !wasCovered ? totalsOf(after).total.amount : 0;
  if (tenders.length === 0 && isSameMoney(was, is) && sold === 0 && isCovered === wasCovered) return [];
  const twice = is.twice - was.twice;
  const parts = isCovered ? covered(was, is, sold, wasCovered) : { ...NO_PARTS, ahead: held(is) - held(was) };
  const money: MoneyMoved = { kind: 'money', tenders, sold, twice, ...parts };
  return isCovered && !wasCovered ? [money, { kind: 'sold', sale: after }] : [money];
}

/** A cent that rounding keeps in the drawer went back all the same. */
const isSameMoney = (was: Position, is: Position): boolean =>
  was.back === is.back && was.rounding === is.rounding;

type Parts = Pick<MoneyMoved, 'tips' | 'rounding' | 'ahead' | 'astray' | 'refunded'>;
const NO_PARTS: Parts = { tips: 0, rounding: 0, ahead: 0, astray: 0, refunded: 0 };

/** What went back before a sale was covered did not pay for it: only what goes back later is a refund. */
function covered(was: Position, is: Position, sold: number, wasCovered: boolean): Parts {
  const base = wasCovered ? was : NOWHERE;
  const tips = is.tips - base.tips;
  const rounding = is.rounding - base.rounding;
  const refunded = wasCovered ? is.back - was.back : is.credit;
  const came = held(is) - (wasCovered ? held(was) : 0);
  const ahead = wasCovered ? 0 : 0 - held(was);
  return { tips, rounding, ahead, refunded, astray: came - sold - tips - rounding + refunded };
}

/** What the tenders hold, less what a second payment took. */
const held = ({ tenders, twice }: Position): number =>
  tenders.reduce((sum, { taken, back }) => sum + taken - back, 0) - twice;

function changedTenders(
  was: readonly TenderPosition[],
  is: readonly TenderPosition[],
): readonly TenderPosition[] {
  const changes = new Map<string, TenderPosition>();
  const put = (one: TenderPosition, sign: 1 | -1): void => {
    const { count = 0, taken = 0, back = 0 } = changes.get(one.key) ?? {};
    changes.set(one.key, {
      ...one,
      count: count + sign * one.count,
      taken: taken + sign * one.taken,
      back: back + sign * one.back,
    });
  };
  for (const one of was) put(one, -1);
  for (const one of is) put(one, 1);
  return [...changes.values()].filter(({ count, taken, back }) => count !== 0 || taken !== 0 || back !== 0);
}

function declined(fact: Fact): readonly Moved[] {
  if (fact.type !== 'payment.outcome' && fact.type !== 'payment.corrected') return [];
  const { outcome } = fact;
  return outcome.kind === 'declined'
    ? [{ kind: 'declined', reason: outcome.reason, code: outcome.code }]
    : [];
}

/** A clock that was set back in between tells nothing. */
function activation(before: Sale | null, fact: PaymentFact, at: number): number | null {
  const attempt = attemptOf(before, fact);
  if (attempt === null || attempt.notSent.length > 0 || at < attempt.startedAt) return null;
  return at - attempt.startedAt;
}

function unsent(before: Sale | null, fact: PaymentFact): readonly Moved[] {
  const standing = attemptOf(before, fact)?.standing;
  if (standing?.kind !== 'sent') return [];
  return [{ kind: 'sent', path: standing.path, times: -1, afterMs: null }];
}

function attemptOf(sale: Sale | null, { tenderId, attempt }: PaymentFact): Attempt | null {
  const tender = sale === null ? undefined : cardTenders(sale).find(({ id }) => id === tenderId);
  return tender?.attempts.find(({ intent }) => intent.attempt === attempt) ?? null;
}
