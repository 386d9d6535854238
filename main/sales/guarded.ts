import type { SaleId } from '#shared/ids.ts';
import type { Act } from '#shared/staff.ts';
import type { SaleFact } from '../journal/facts.ts';
import { largestShare } from './discount-share.ts';
import { followed } from './fold-sale.ts';
import type { Sale } from './sale.ts';

/** Asks whether this may be done: `Staff.require`. */
export type Allow = (
  act: Act,
  approval: string | undefined,
  about: SaleId | null,
) => Promise<{ readonly grantedBy: string | null }>;

/**
 * What somebody must be allowed, so that this fact may follow; null when anybody may. Not only a discount gives more
 * away: so does taking out the piece that an amount was taken off.
 */
export function actOf(sale: Sale, fact: SaleFact): Act | null {
  if (fact.type === 'sale.linePriced') return { kind: 'priceOverride' };
  const ppm = largestShare(followed(sale, fact, 0));
  return ppm > largestShare(sale) ? { kind: 'discount', ppm } : null;
}

/** The name of who allowed it, as the facts carry it. */
export const granted = (
  grant: { readonly grantedBy: string | null } | null,
): { readonly grantedBy?: string } =>
  grant === null || grant.grantedBy === null ? {} : { grantedBy: grant.grantedBy };
