import type { Path } from '#shared/terminal.ts';
import type { Observation, Order } from '../../main/payments/driver/link.ts';

/** A payment as a terminal or the cloud has it. */
export interface WorldPayment {
  readonly id: string;
  readonly order: Order;
  readonly origin: Path;
  readonly status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled';
  readonly captured: number;
  /** Approved by the terminal; the bank has not been asked yet. */
  readonly isAlone: boolean;
  readonly declineCode: string | null;
  readonly cancellationReason: string | null;
}

/** Money that the bank took. What nobody can deny. */
export interface Charge {
  readonly reference: string;
  readonly paymentId: string;
  /** Minor units. */
  readonly amount: number;
  /** VINR has told the bank a second time, under another payment id. */
  readonly isDuplicate?: true;
}

export const freshPayment = (id: string, order: Order, origin: Path): WorldPayment => ({
  id,
  order,
  origin,
  status: 'pending',
  captured: 0,
  isAlone: false,
  declineCode: null,
  cancellationReason: null,
});

export const isFinal = ({ status }: WorldPayment): boolean => status !== 'pending' && status !== 'processing';

export function observe(payment: WorldPayment): Observation {
  const { id, order, status, captured, declineCode, cancellationReason } = payment;
  return {
    paymentId: id,
    terminalId: order.terminalId,
    reference: order.reference,
    currency: order.amount.currency,
    amount: order.amount.amount,
    status: status === 'completed' && captured < order.amount.amount ? 'partially_authorized' : status,
    captured,
    capturable: 0,
    tip: 0,
    surcharge: 0,
    declineCode,
    cancellationReason,
    card: {
      brand: 'visa',
      last4: isPaid(payment) ? '4242' : null,
      authCode: isPaid(payment) && !payment.isAlone ? 'A1' : null,
      entry: null,
    },
  };
}

const isPaid = ({ captured }: WorldPayment): boolean => captured > 0;

/** Marks every answer that is not about the order it pretends to be about. */
export const WRONG = 'wrong-';

/** Somebody else's payment, or ours with a detail that cannot be: nothing in it may be believed. */
export function wrongEcho(seen: Observation, which: number): Observation {
  const charged = { ...seen, paymentId: `${WRONG}${seen.paymentId}`, status: 'completed' };
  const asked = seen.amount;
  switch (which % 8) {
    case 0:
      return { ...charged, reference: `${seen.reference ?? ''}-other`, captured: asked };
    case 1:
      return { ...charged, terminalId: 'term_other', captured: asked };
    case 2:
      return { ...charged, captured: asked + 1_000, amount: asked + 1_000 };
    case 3:
      return { ...charged, currency: 'EUR', captured: asked };
    case 4:
      return { ...charged, amount: asked + 1_000, captured: null };
    case 5:
      return { ...charged, amount: Math.floor(asked / 2), captured: null };
    case 6:
      return { ...charged, captured: -asked };
    default:
      return {
        ...charged,
        reference: 'P1-other',
        status: 'failed',
        captured: 0,
        declineCode: 'card_declined',
      };
  }
}

/** True of our payment, in a word that proves nothing. */
export const unreadable = (seen: Observation, which: number): Observation => ({
  ...seen,
  status: ['settling', 'unknown', ''][which % 3] ?? '',
});

/** A link inside VINR broke: this first answer says "failed" whatever becomes of the payment. */
export const unclear = (seen: Observation, which: number): Observation => ({
  ...seen,
  status: 'failed',
  captured: 0,
  declineCode: which % 2 === 0 ? 'communication_error' : 'processing_error',
  card: { ...seen.card, last4: null },
});
