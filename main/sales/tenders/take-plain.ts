import { AppFailure } from '#shared/app-error.ts';
import { holdsCardNumber } from '#shared/card-number.ts';
import { roundToCash } from '#shared/cash.ts';
import type { TenderChoice } from '#shared/counter.ts';
import type { SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { compare, isZero, max, min, subtract, zero } from '#shared/money.ts';
import type { CashTaken, OtherTaken } from '../../journal/tender-facts.ts';
import type { Sale } from '../sale.ts';
import { isSwap, openAttempt, standingOf } from '../sale.ts';

export interface CashRequest {
  readonly saleId: SaleId;
  /** The notes and coins on the counter. */
  readonly received: Money;
  /** What the cashier saw as due. */
  readonly due: Money;
  /** What they pay of it, such as one person's share; null for all of it. */
  readonly share: Money | null;
}

export interface OtherRequest {
  readonly saleId: SaleId;
  readonly amount: Money;
  readonly reference: string | null;
  readonly due: Money;
}

/** Less than the share is a part of it; more gives change, counted in coins that exist. Throws an AppFailure. */
export function cashTaken(sale: Sale, request: CashRequest, tenderId: TenderId): CashTaken {
  const { received } = request;
  const open = openTo(sale, request);
  if (request.share !== null && compare(request.share, open) > 0) throw new AppFailure('amount.exceedsDue');
  const wanted = request.share ?? open;
  const inCoins = roundToCash(wanted, sale.cashStep);
  const said = { type: 'cash.taken', saleId: sale.id, tenderId, received } as const;
  const nothing = zero(sale.currency);
  if (compare(received, inCoins.due) < 0) {
    if (isZero(received)) throw new AppFailure('amount.zero');
    const amount = min(received, wanted);
    return { ...said, amount, change: subtract(received, amount) };
  }
  const change = max(subtract(received, inCoins.due), nothing);
  const { rounding } = inCoins;
  return { ...said, amount: wanted, change, ...(isZero(rounding) ? {} : { rounding }) };
}

/** What is neither card nor cash has no change. Throws an AppFailure. */
export function otherTaken(
  sale: Sale,
  choice: TenderChoice,
  request: OtherRequest,
  tenderId: TenderId,
): OtherTaken {
  const { amount, reference } = request;
  const open = openTo(sale, request);
  if (isZero(amount)) throw new AppFailure('amount.zero');
  if (compare(amount, open) > 0) throw new AppFailure('amount.exceedsDue');
  if (choice.reference === 'required' && reference === null) throw new AppFailure('tender.needsReference');
  if (reference !== null && holdsCardNumber(reference)) throw new AppFailure('text.cardNumber');
  const method = { id: choice.id, label: choice.label };
  return { type: 'other.taken', saleId: sale.id, tenderId, method, amount, reference };
}

/** What another tender may still take of the sale: above zero, unless all of it was given away. Throws an AppFailure. */
function openTo(sale: Sale, { due }: Pick<CashRequest, 'due'>): Money {
  if (sale.paidAt !== null) throw new AppFailure('sale.none');
  if (sale.lines.length === 0) throw new AppFailure('sale.empty');
  if (isSwap(sale)) throw new AppFailure('exchange.notEven');
  if (openAttempt(sale) !== null) throw new AppFailure('payment.unsettled');
  const standing = standingOf(sale);
  if (compare(standing.due, due) !== 0) throw new AppFailure('sale.changed');
  const open = subtract(standing.due, standing.held);
  if (!isZero(standing.totals.total) && compare(open, zero(sale.currency)) <= 0)
    throw new AppFailure('payment.unsettled');
  return open;
}
