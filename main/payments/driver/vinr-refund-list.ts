import type { Vinr } from '@vinr/sdk';
import type { ListedRefund } from '../../shifts/match-refunds.ts';
import type { RefundList } from '../../shifts/shift-matching.ts';
import { REFERENCE } from './vinr-modification-link.ts';

const PAGE_SIZE = 100;

/** VINR's list of refunds, newest first, as far back as is asked for. */
export function vinrRefundList(vinr: Vinr): RefundList {
  return {
    async *since(from: number) {
      for await (const refund of vinr.refunds.list({ limit: PAGE_SIZE })) {
        if (refund.created !== null && Date.parse(refund.created) < from) return;
        const { id: refundId, payment: paymentId, amount, metadata, state, created } = refund;
        const createdAt = created === null ? null : Date.parse(created);
        const reference = metadata[REFERENCE] ?? null;
        const seen: ListedRefund = { refundId, paymentId, createdAt, amount, reference };
        if (state !== 'failed') yield seen;
      }
    },
  };
}
