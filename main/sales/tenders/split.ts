import { AppFailure } from '#shared/app-error.ts';
import { roundToCash } from '#shared/cash.ts';
import type { LineId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, isZero, max, min, money, subtract, zero } from '#shared/money.ts';
import type { SplitView } from '#shared/sale.ts';
import { splitByItems, splitByPeople } from '#shared/split.ts';
import type { SplitPlanned } from '../../journal/tender-facts.ts';
import type { Sale, Standing } from '../sale.ts';
import { openAttempt, standingOf } from '../sale.ts';
import { priceBasket } from '../arithmetic/price-basket.ts';

export type SplitRequest =
  | { readonly kind: 'person'; readonly people: number }
  /** What these lines cost, as the next share. */
  | { readonly kind: 'item'; readonly lines: readonly LineId[] };

/** Shares out what is still due. Throws an AppFailure when there is nothing to share. */
export function splitPlanned(sale: Sale, request: SplitRequest): SplitPlanned {
  if (sale.paidAt !== null) throw new AppFailure('sale.none');
  if (openAttempt(sale) !== null) throw new AppFailure('payment.unsettled');
  const standing = standingOf(sale);
  const open = openIn(standing);
  if (isZero(open)) throw new AppFailure('split.nothing');
  return {
    type: 'split.planned',
    saleId: sale.id,
    by: request.kind,
    shares: sharesOf(sale, open, request),
    lines: request.kind === 'item' ? request.lines : [],
    total: standing.totals.total,
    paidBefore: takenIn(standing),
  };
}

function sharesOf(sale: Sale, open: Money, request: SplitRequest): readonly Money[] {
  if (request.kind === 'person') {
    return payable(sale, splitByPeople(open, request.people).parts);
  }
  const settled = new Set(settledLines(sale));
  const items = priceBasket(sale).lines.map(({ id, total }) => ({ id, total: money(total, sale.currency) }));
  const known = new Set(items.map(({ id }) => id));
  const chosen = request.lines.filter((id) => known.has(id) && !settled.has(id));
  if (chosen.length === 0) throw new AppFailure('split.nothing');
  const { parts } = splitByItems(items, [new Set(chosen)], sale.currency);
  const [first = zero(sale.currency)] = payable(sale, [min(parts[0] ?? zero(sale.currency), open)]);
  const rest = subtract(open, first);
  return [first, rest].filter((share) => !isZero(share));
}

/** A share that cash rounds to nothing would be a gift: the others of its bill have not agreed to that. */
function payable(sale: Sale, shares: readonly Money[]): readonly Money[] {
  if (shares.some((share) => isZero(roundToCash(share, sale.cashStep).due)))
    throw new AppFailure('split.tooSmall');
  return shares;
}

/** Whose turn it is; null when nothing is shared out, or all of it is paid, or the basket has changed since. */
export function splitView(sale: Sale): SplitView | null {
  const plan = sale.splits.at(-1);
  const standing = standingOf(sale);
  if (plan === undefined || sale.paidAt !== null || compare(plan.total, standing.totals.total) !== 0)
    return null;
  const { by, shares } = plan;
  let covered = max(subtract(takenIn(standing), plan.paidBefore), zero(sale.currency));
  for (const [at, share] of shares.entries()) {
    if (compare(covered, share) < 0) {
      const amount = min(subtract(share, covered), openIn(standing));
      return isZero(amount) ? null : { by, shares, next: at, amount, settledLines: settledLines(sale) };
    }
    covered = subtract(covered, share);
  }
  return null;
}

/** Lines that somebody has paid for by themselves. */
export function settledLines(sale: Sale): readonly LineId[] {
  const standing = standingOf(sale);
  return sale.splits.flatMap(({ shares, lines, paidBefore, total }) => {
    const [first] = shares;
    const isSame = compare(total, standing.totals.total) === 0;
    const isCovered = first !== undefined && compare(takenIn(standing), add(paidBefore, first)) >= 0;
    return isSame && isCovered ? lines : [];
  });
}

/** Paid, held on a card or just being asked for: what no other share may ask for. */
const takenIn = ({ paid, held }: Standing): Money => add(paid, held);

const openIn = ({ due, held }: Standing): Money => subtract(due, held);
