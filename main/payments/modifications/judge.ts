import { money } from '#shared/money.ts';
import type { FailureReason, RefusalReason } from '#shared/refund.ts';
import type {
  CaptureIntent,
  ModificationIntent,
  ModificationOutcome,
  RefundIntent,
} from '../../journal/modification-facts.ts';
import type { Seen, SeenPayment, SeenRefund } from '../driver/modification-link.ts';

/** What VINR's description lets us conclude about an attempt. */
export type ModificationVerdict =
  | { readonly kind: 'final'; readonly outcome: ModificationOutcome }
  | { readonly kind: 'accepted'; readonly refundId: string }
  /** VINR knows the payment and does not show the change: it may still come. */
  | { readonly kind: 'notYet' }
  | { readonly kind: 'unclear'; readonly why: string }
  /** Not our payment, or not our amount. Nothing in it is believed. */
  | { readonly kind: 'mismatch'; readonly what: string };

/** Pure, and strict in one direction: money moved and no money moved are both concluded from positive statements. */
export function judgeModification(intent: ModificationIntent, seen: Seen): ModificationVerdict {
  if (intent.kind === 'refund' && seen.kind === 'refund') return judgeRefund(intent, seen);
  if (intent.kind === 'capture' && seen.kind === 'payment') return judgeCapture(intent, seen);
  return { kind: 'mismatch', what: 'kind' };
}

function judgeRefund(intent: RefundIntent, seen: SeenRefund): ModificationVerdict {
  const mismatch = refundMismatch(intent, seen);
  if (mismatch !== null) return { kind: 'mismatch', what: mismatch };
  const { refundId, failureReason } = seen;
  switch (seen.state) {
    case 'inProgress':
      return { kind: 'accepted', refundId };
    case 'succeeded':
      return final({ kind: 'refunded', refundId, amount: intent.amount });
    case 'failed': {
      const code = failureReason ?? 'none';
      return final({ kind: 'failed', refundId, code, reason: failureOf(code) });
    }
    case 'cancelled':
      return final({ kind: 'cancelled', refundId });
    case 'unknown':
      return { kind: 'unclear', why: 'a status without a meaning' };
  }
}

function refundMismatch(intent: RefundIntent, seen: SeenRefund): string | null {
  if (seen.reference !== null && seen.reference !== intent.reference) return 'reference';
  if (seen.paymentId !== null && seen.paymentId !== intent.paymentId) return 'payment';
  if (seen.currency !== null && seen.currency !== intent.amount.currency) return 'currency';
  return seen.amount === intent.amount.amount ? null : 'amount';
}

/** Amounts decide, not labels: `completed` can mean authorized. */
function judgeCapture(intent: CaptureIntent, seen: SeenPayment): ModificationVerdict {
  const { paymentId, amount } = intent;
  if (seen.paymentId !== paymentId) return { kind: 'mismatch', what: 'payment' };
  if (seen.currency !== amount.currency) return { kind: 'mismatch', what: 'currency' };
  const captured = seen.captured ?? 0;
  if (captured !== 0) {
    if (captured !== amount.amount) return { kind: 'mismatch', what: 'amount' };
    return final({ kind: 'captured', paymentId, amount: money(captured, amount.currency) });
  }
  if ((seen.capturable ?? 0) > 0) return { kind: 'notYet' };
  if (LAPSED.has(seen.status)) {
    const reason = 'authorizationLapsed';
    return final({ kind: 'failed', refundId: null, code: seen.status, reason });
  }
  return { kind: 'unclear', why: `${seen.status} with nothing captured` };
}

/** Ends of an authorization that took nothing. */
const LAPSED: ReadonlySet<string> = new Set(['expired', 'cancelled']);

const final = (outcome: ModificationOutcome): ModificationVerdict => ({ kind: 'final', outcome });

const FAILURES: ReadonlyMap<string, FailureReason> = new Map(
  Object.entries({
    technical_issue: 'technical',
    destination_account_closed: 'accountUnreachable',
    destination_unreachable: 'accountUnreachable',
    transaction_not_found: 'otherCard',
    currency_mismatch: 'notAvailable',
    operation_not_available: 'notAvailable',
    refund_window_expired: 'tooLate',
  } satisfies Record<string, FailureReason>),
);

const failureOf = (code: string): FailureReason => FAILURES.get(code) ?? 'other';

const REFUSALS: ReadonlyMap<string, RefusalReason> = new Map(
  Object.entries({
    amount_too_large: 'amountTooLarge',
    payment_not_refundable: 'notRefundable',
    payment_not_found: 'paymentNotKnown',
    invalid_api_key: 'keyRefused',
    expired_api_key: 'keyRefused',
  } satisfies Record<string, RefusalReason>),
);

/**
 * Only codes on this list, in the answer to the command itself, prove that nothing was made of it; null for any other.
 * A payment that can no longer be captured is not on it: our own capture may be why, so the payment is read.
 */
export const refusalOf = (code: string): RefusalReason | null => REFUSALS.get(code) ?? null;
