import type { OpenAuthorization } from '#shared/refund.ts';
import type { Sale } from '../../sales/sale.ts';
import { cardTenders, latestAttempt } from '../../sales/sale.ts';
import { AUTHORIZATION_ALARM_MS, AUTHORIZATION_MS } from './deadlines.ts';
import { holdOf } from './made-payments.ts';

/** What is held on cards and not yet taken, with the times that matter. A sale with a hold is never left. */
export function openAuthorizations(sales: Iterable<Sale>): readonly OpenAuthorization[] {
  return [...sales].flatMap((sale) =>
    cardTenders(sale).flatMap((tender) => {
      const attempt = latestAttempt(tender);
      const hold = holdOf(attempt);
      if (hold === null) return [];
      const authorizedAt = attempt.startedAt;
      const alarmAt = authorizedAt + AUTHORIZATION_ALARM_MS;
      const lapsesAt = authorizedAt + AUTHORIZATION_MS;
      const { id: saleId, number } = sale;
      const customer = sale.customer?.name ?? null;
      const { held } = hold;
      return [{ saleId, number, customer, tenderId: tender.id, held, authorizedAt, alarmAt, lapsesAt }];
    }),
  );
}
