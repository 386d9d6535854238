import { AppFailure } from '#shared/app-error.ts';
import type { TenderId } from '#shared/ids.ts';
import type { TenderReturned } from '../../journal/tender-facts.ts';
import type { Sale } from '../sale.ts';
import { openAttempt } from '../sale.ts';
import type { PlainTender } from './tender.ts';
import { handedOver } from './tender.ts';

/** Throws an AppFailure once the sale is paid, while a card is asked, or when it went back already. */
export function returned(sale: Sale, tenderId: TenderId, grantedBy: string | null): TenderReturned {
  const tender = returnable(sale, tenderId);
  const granted = grantedBy === null ? {} : { grantedBy };
  return { type: 'tender.returned', saleId: sale.id, tenderId, amount: handedOver(tender), ...granted };
}

export function returnable(sale: Sale, tenderId: TenderId): PlainTender {
  if (sale.paidAt !== null) throw new AppFailure('sale.none');
  if (openAttempt(sale) !== null) throw new AppFailure('payment.unsettled');
  const tender = sale.tenders.find((one) => one.id === tenderId);
  if (tender === undefined || tender.kind === 'card' || tender.returned) throw new AppFailure('tender.none');
  return tender;
}
