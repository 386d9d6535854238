import { FieldReader, isFields } from './fields.ts';
import { isoTime } from './times.ts';
import type { PaymentStatus } from './terminal-payment.ts';

/**
 * A terminal payment in one shape, whichever dialect VINR answered in. Missing and null are both null, amounts are
 * non-negative integers in minor units, times are ISO 8601 in UTC. Nothing of the raw body is kept.
 */
export interface TerminalPayment {
  /** Opaque. Compare it exactly, and nothing else. */
  readonly id: string;
  /** Null while a group payment has not been given to a terminal. */
  readonly terminalId: string | null;
  /** As VINR echoes it. Whether a tip is inside differs between its pages: count `amountCaptured`. */
  readonly amount: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
  /** The merchant's own; null when VINR did not echo it. */
  readonly reference: string | null;
  /** VINR's own word, possibly one that is newer than this client. */
  readonly status: PaymentStatus | (string & {});
  /** What the status means, with room for words that are newer than this client. */
  readonly state: PaymentState;
  /** `automatic`, `manual`, or a newer word. */
  readonly captureMethod: string | null;
  /** `sync`, `async`, or a newer word. */
  readonly responseMode: string | null;
  /** What has really been taken; null when VINR did not say, which is not zero. */
  readonly amountCaptured: number | null;
  /** What is held and not yet taken; null when VINR did not say. */
  readonly amountCapturable: number | null;
  /** contactless, chip, swipe, manual_key, or a newer word. */
  readonly entryMethod: string | null;
  /** The card's last four digits, once one was presented. */
  readonly last4: string | null;
  /** `visa`, `mastercard`, `amex`, or a newer word. */
  readonly brand: string | null;
  /** The issuer's. An approval without one may be an offline one. */
  readonly authCode: string | null;
  /** Minor units; null when VINR did not say. */
  readonly tipAmount: number | null;
  /** `preset`, `custom`, `none`, or a newer word. */
  readonly tipMode: string | null;
  /** Minor units; null when VINR did not say. */
  readonly surchargeAmount: number | null;
  /** Minor units, of the tipping guide: base and tip together. */
  readonly total: number | null;
  /** Why it failed; `canonicalDeclineCode` gives its class. Null when it did not. */
  readonly declineCode: string | null;
  /** `timeout` when nobody presented a card. */
  readonly cancellationReason: string | null;
  /** Text by name; whatever is not text is left out. */
  readonly metadata: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC. */
  readonly createdAt: string | null;
  /** ISO 8601 in UTC. */
  readonly completedAt: string | null;
  /** ISO 8601 in UTC. */
  readonly failedAt: string | null;
}

/**
 * `inProgress`: the terminal is not done. `final`: the terminal is done, and amounts say what happened.
 * `unknown`: a status no page names. It is never read as a failure.
 */
export type PaymentState = 'inProgress' | 'final' | 'unknown';

const STATES: Readonly<Record<PaymentStatus, PaymentState>> = {
  created: 'inProgress',
  pending: 'inProgress',
  processing: 'inProgress',
  authorized: 'final',
  completed: 'final',
  partially_authorized: 'final',
  failed: 'final',
  cancelled: 'final',
  expired: 'final',
};

/** The body is no payment, or not one whose figures can be believed. */
export class PaymentDecodeError extends Error {
  /** The first field that is missing or wrong; null when the body is no object at all. */
  readonly field: string | null;
  /** The payment's id, when the body had one: it can still be asked about. */
  readonly paymentId: string | null;

  /** `field` is null for a body that is no object, `paymentId` for one without an id. */
  constructor(field: string | null, paymentId: string | null) {
    super(field === null ? 'The body is not a payment' : `The payment's ${field} is missing or unreadable`);
    this.name = 'PaymentDecodeError';
    this.field = field;
    this.paymentId = paymentId;
  }
}

/** An object with an id and a status is a payment, whatever HTTP status it came with. */
export function looksLikePayment(raw: unknown): boolean {
  return isFields(raw) && typeof raw['id'] === 'string' && typeof raw['status'] === 'string';
}

/**
 * Guides write card facts flat, the reference nests them.
 * @throws PaymentDecodeError, and nothing else, on anything that is not a payment.
 */
export function decodePayment(raw: unknown): TerminalPayment {
  if (!isFields(raw)) throw new PaymentDecodeError(null, null);
  const read = new FieldReader(raw, refuse);
  const status = read.requiredText('status');
  const method = read.inside('paymentMethod');
  const card = method.inside('card');
  const tip = read.inside('tip');
  return {
    id: read.requiredText('id'),
    terminalId: read.text('terminalId'),
    amount: read.requiredAmount('amount'),
    currency: read.requiredText('currency').toUpperCase(),
    reference: read.text('reference'),
    status,
    state: stateOf(status),
    captureMethod: read.text('captureMethod'),
    responseMode: read.text('responseMode'),
    amountCaptured: read.amount('amountCaptured'),
    amountCapturable: read.amount('amountCapturable'),
    entryMethod: read.text('entryMethod') ?? method.text('entryMode'),
    last4: read.text('last4') ?? card.text('last4'),
    brand: read.text('brand') ?? card.text('brand'),
    authCode: read.text('authCode'),
    tipAmount: tip.amount('amount') ?? read.amount('tipAmount'),
    tipMode: tip.text('mode'),
    surchargeAmount: read.amount('surchargeAmount'),
    total: read.amount('total'),
    declineCode: read.text('declineCode') ?? read.text('decline_code') ?? read.inside('failure').text('code'),
    cancellationReason: read.text('cancellationReason'),
    metadata: read.texts('metadata'),
    createdAt: isoTime(raw['createdAt']),
    completedAt: isoTime(raw['completedAt']),
    failedAt: isoTime(raw['failedAt']),
  };
}

function stateOf(status: string): PaymentState {
  return Object.hasOwn(STATES, status) ? STATES[status as PaymentStatus] : 'unknown';
}

function refuse(field: string, id: string | null): never {
  throw new PaymentDecodeError(field, id);
}
