import { AppFailure } from '#shared/app-error.ts';
import type { TenderChoice } from '#shared/counter.ts';
import type { Money } from '#shared/money.ts';
import { compare, isZero, sum } from '#shared/money.ts';
import type { Original, RefundPart, RefundWay } from '#shared/returns.ts';
import { sharedOut } from '#shared/returns.ts';
import type { Sale } from '../sale.ts';
import { leftOf, originalsOf } from './left.ts';

/** Which ways an amount goes back, and how much by each. Throws an AppFailure when that is more than may. */
export function planRefund(
  sale: Sale,
  amount: Money,
  way: RefundWay,
  choices: readonly TenderChoice[],
): readonly RefundPart[] {
  if (isZero(amount)) throw new AppFailure('amount.zero');
  const originals = originalsOf(sale);
  if (way.kind === 'asPaid') {
    const all = sum(
      originals.map(({ left }) => left),
      sale.currency,
    );
    refuseAbove(amount, all);
    refuseAbove(amount, leftOf(sale));
    return sharedOut(amount, originals);
  }
  refuseAbove(amount, leftOf(sale));
  const to = originalFor(way, originals) ?? anotherWay(sale, way, choices);
  if (to.kind === 'card') refuseAbove(amount, to.left);
  return [{ to, amount }];
}

/** Money goes back by another way than it came. */
export const isElsewhere = (parts: readonly RefundPart[]): boolean =>
  parts.some(({ to, amount }) => compare(amount, to.left) > 0);

const originalFor = (way: RefundWay, originals: readonly Original[]): Original | undefined =>
  originals.find((one) => {
    if (one.kind === 'exchange') return false;
    if (one.kind === 'card') return way.kind === 'card' && way.tenderId === one.tenderId;
    return one.kind === 'other'
      ? way.kind === 'other' && way.methodId === one.method.id
      : way.kind === 'cash';
  });

/** Nothing of the sale's money is left by that way. */
function anotherWay({ currency }: Sale, way: RefundWay, choices: readonly TenderChoice[]): Original {
  const left = { amount: 0, currency };
  if (way.kind === 'cash') return { kind: 'cash', left };
  if (way.kind !== 'other') throw new AppFailure('refund.exceedsLeft', { left: 0 });
  const choice = choices.find(({ id }) => id === way.methodId);
  if (choice === undefined) throw new AppFailure('tender.unknown');
  return { kind: 'other', method: { id: choice.id, label: choice.label }, left };
}

function refuseAbove(amount: Money, left: Money): void {
  if (compare(amount, left) > 0) throw new AppFailure('refund.exceedsLeft', { left: left.amount });
}
