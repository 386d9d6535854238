import type { ModificationView } from '#shared/refund.ts';
import type { Speech } from '#shared/words/speech.ts';

export type RefundTone = 'wait' | 'ok' | 'alarm';

export interface RefundSaid {
  readonly tone: RefundTone;
  readonly sentence: string;
}

/** What became of the money of one refund: never that it went before VINR has said so. */
export function refundSaid(refund: ModificationView, card: string, { say, amount }: Speech): RefundSaid {
  const values = { amount: amount(refund.amount), card };
  switch (refund.state) {
    case 'created':
    case 'sending':
      return { tone: 'wait', sentence: say('salesList.sending', values) };
    case 'onItsWay':
      return { tone: 'wait', sentence: say('salesList.onItsWay', values) };
    case 'done':
      return { tone: 'ok', sentence: say('salesList.done', values) };
    case 'unknown':
      return { tone: 'wait', sentence: say('salesList.unknown', values) };
    case 'needsAttention':
      return { tone: 'alarm', sentence: say('salesList.needsAttention', values) };
    case 'refused':
      return { tone: 'alarm', sentence: say(`salesList.refused.${refund.reason}`, values) };
    case 'failed':
      return { tone: 'alarm', sentence: say(`salesList.failed.${refund.reason}`, values) };
    case 'cancelled':
      return { tone: 'alarm', sentence: say('salesList.cancelled', values) };
    case 'notSent':
      return { tone: 'alarm', sentence: say('salesList.notSent', values) };
    case 'resolved':
      return {
        tone: 'wait',
        sentence: say(`salesList.resolved.${refund.says}`, { ...values, by: refund.by }),
      };
  }
}
