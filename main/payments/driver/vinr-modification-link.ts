import type { Refund, TerminalPayment, Vinr } from '@vinr/sdk';
import { isVinrError, VinrNotFoundError, VinrRateLimitError } from '@vinr/sdk';
import type { RefundReason } from '#shared/refund.ts';
import { refusalOf } from '../modifications/judge.ts';
import { reachReason } from './failures.ts';
import type {
  CaptureOrder,
  ModificationEnd,
  ModificationLink,
  ModificationOrder,
  ModificationReading,
  RefundOrder,
  Seen,
  SeenPayment,
  SeenRefund,
} from './modification-link.ts';

type Commit = () => Promise<void>;

/** The till's way to VINR's refunds and captures, through `@vinr/sdk`. Knows commands and readings; decides nothing. */
export class VinrModificationLink implements ModificationLink {
  readonly #vinr: Vinr;

  constructor(vinr: Vinr) {
    this.#vinr = vinr;
  }

  async send(order: ModificationOrder, commit: Commit): Promise<ModificationEnd> {
    try {
      const seen =
        order.kind === 'refund' ? await this.#refund(order, commit) : await this.#capture(order, commit);
      return { kind: 'replied', seen };
    } catch (error) {
      return endOf(error);
    }
  }

  async read(order: ModificationOrder, refundId: string | null): Promise<ModificationReading> {
    try {
      if (order.kind === 'capture') return { kind: 'seen', seen: [await this.#payment(order)] };
      return {
        kind: 'seen',
        seen: refundId === null ? await this.#refundsOf(order) : await this.#one(refundId),
      };
    } catch (error) {
      return readingOf(error);
    }
  }

  async #refund(order: RefundOrder, commit: Commit): Promise<Seen> {
    const refund = await this.#vinr.refunds.create(
      {
        payment: order.paymentId,
        amount: order.amount.amount,
        reason: REASONS[order.reason],
        metadata: metadataOf(order),
        presentToTerminal: order.presentOn !== null,
      },
      { idempotencyKey: order.key, commit },
    );
    return seenRefund(refund);
  }

  async #capture({ paymentId, amount, key }: CaptureOrder, commit: Commit): Promise<Seen> {
    const params = { amount: amount.amount };
    const options = { idempotencyKey: key, commit };
    return seenPayment(await this.#vinr.terminal.payments.capture(paymentId, params, options));
  }

  async #payment({ paymentId }: CaptureOrder): Promise<Seen> {
    return seenPayment(await this.#vinr.terminal.payments.retrieve(paymentId, ONCE));
  }

  async #one(refundId: string): Promise<readonly Seen[]> {
    return [seenRefund(await this.#vinr.refunds.retrieve(refundId, ONCE))];
  }

  async #refundsOf({ paymentId }: RefundOrder): Promise<readonly Seen[]> {
    const found: Seen[] = [];
    const listing = this.#vinr.refunds.list({ payment: paymentId, limit: PAGE_SIZE }, ONCE);
    for await (const refund of listing) found.push(seenRefund(refund));
    return found;
  }
}

const PAGE_SIZE = 100;

/** The watch has a schedule of its own. */
const ONCE = { attempts: 1 };

/** The name under which a refund carries our reference. */
export const REFERENCE = 'reference';

/** VINR names no parameter for the terminal, so people at least can see which one was meant. */
const metadataOf = ({ reference, presentOn }: RefundOrder): Readonly<Record<string, string>> => ({
  [REFERENCE]: reference,
  ...(presentOn === null ? {} : { terminal: presentOn }),
});

/** The three words that all of VINR's pages know. */
const REASONS: Readonly<Record<RefundReason, string>> = {
  customerRequest: 'requested_by_customer',
  duplicate: 'duplicate',
  fraud: 'fraudulent',
};

function seenRefund(refund: Refund): SeenRefund {
  const { id: refundId, payment: paymentId, amount, currency, failureReason, metadata } = refund;
  const reference = metadata[REFERENCE] ?? null;
  // The SDK counts a cancelled refund among the failed ones; people are told which it was.
  const state = refund.status === 'cancelled' ? 'cancelled' : refund.state;
  return { kind: 'refund', refundId, paymentId, reference, amount, currency, state, failureReason };
}

function seenPayment(payment: TerminalPayment): SeenPayment {
  const { id: paymentId, currency, amountCaptured: captured, amountCapturable: capturable, status } = payment;
  return { kind: 'payment', paymentId, currency, captured, capturable, status };
}

function endOf(error: unknown): ModificationEnd {
  if (!isVinrError(error)) throw error;
  if (error.delivery === 'notSent') return { kind: 'notSent', reason: reachReason(error) };
  const proven = error.delivery === 'replied' && refusalOf(error.code) !== null;
  return proven ? { kind: 'refused', code: error.code } : { kind: 'maybeSent', why: error.code };
}

function readingOf(error: unknown): ModificationReading {
  if (!isVinrError(error)) throw error;
  if (error instanceof VinrNotFoundError) return { kind: 'seen', seen: [] };
  const retryAfterMs = error instanceof VinrRateLimitError ? error.retryAfterMs : null;
  return { kind: 'noAnswer', why: error.code, retryAfterMs };
}
