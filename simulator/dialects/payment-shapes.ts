import type { Payment } from './dialect.ts';

/** The cloud guide's samples to the letter: seconds, and nothing on a declined payment but why. */
export function asCloudGuide(payment: Payment): Payment {
  const times = {
    ...(payment.createdAt == null ? {} : { createdAt: wholeSeconds(payment.createdAt) }),
    ...(payment.completedAt == null ? {} : { completedAt: wholeSeconds(payment.completedAt) }),
    ...(payment.failedAt == null ? {} : { failedAt: wholeSeconds(payment.failedAt) }),
  };
  const { metadata, captureMethod, ...rest } = without(
    payment,
    payment.status === 'failed' ? CARD_FIELDS : [],
  );
  const hasMetadata = Object.keys(metadata ?? {}).length > 0;
  return {
    ...rest,
    ...(payment.status === 'completed' || payment.status === 'authorized' ? { captureMethod } : {}),
    ...(hasMetadata ? { metadata } : {}),
    ...times,
  };
}

/** The reference: card facts nested, Unix seconds, zeros and nulls, other prefixes, and the tip inside `amount`. */
export function asReference(payment: Payment): object {
  const tip = payment.tip ?? null;
  const isPaid = (payment.amountCaptured ?? 0) + (payment.amountCapturable ?? 0) > 0;
  return {
    id: payment.id.replace(/^tpay_/, 'tpy_'),
    terminalId: payment.terminalId?.replace(/^term_/, 'trm_') ?? null,
    amount: payment.amount + (tip?.amount ?? 0),
    currency: payment.currency,
    status: referenceStatus(payment),
    captureMethod: payment.captureMethod ?? 'automatic',
    amountCaptured: payment.amountCaptured ?? 0,
    amountCapturable: payment.amountCapturable ?? 0,
    reference: payment.reference ?? null,
    paymentMethod: nestedCard(payment),
    tip: tip ?? (isPaid ? { amount: 0, mode: 'none' } : null),
    metadata: payment.metadata ?? {},
    createdAt: unixSeconds(payment.createdAt),
    completedAt: unixSeconds(payment.completedAt ?? payment.failedAt),
  };
}

/** The page on responses: a mere authorization is called completed, and says nothing of amounts. */
export function asHandleResponses(payment: Payment): Payment {
  if (payment.status !== 'authorized') return payment;
  return { ...without(payment, ['amountCaptured', 'amountCapturable']), status: 'completed' };
}

/** The tipping guide: the tip beside `amount`, and their sum. */
export function asTipping(payment: Payment): Payment {
  const { tip, ...rest } = payment;
  if (tip?.amount === undefined) return rest;
  return { ...rest, tipAmount: tip.amount, total: payment.amount + tip.amount };
}

/** The architecture page has a description where the others have a reference. */
export function asArchitecture({ reference, ...rest }: Payment): object {
  return reference === undefined ? rest : { ...rest, description: reference };
}

/** The page on declines carries the reason in an object, and spells some codes its own way. */
export function asDeclines({ declineCode, ...rest }: Payment): object {
  if (declineCode == null) return rest;
  const { code, category, retryable } = DECLINES[declineCode] ?? issuer(declineCode, false);
  return { ...rest, failure: { code, category, message: `Declined: ${code}.`, retryable } };
}

/** The page on versions: words and fields that no page names yet, as VINR may send any day. */
export function asTomorrow(payment: Payment): object {
  const { status, declineCode } = payment;
  return {
    ...payment,
    status: status === 'processing' ? 'awaiting_network' : status,
    ...(declineCode == null ? {} : { declineCode: `${declineCode}_v2` }),
    networkToken: { scheme: 'unnamed' },
  };
}

interface Failure {
  readonly code: string;
  readonly category: string;
  readonly retryable: boolean;
}

const issuer = (code: string, retryable: boolean): Failure => ({
  code,
  category: 'issuer_declined',
  retryable,
});

const DECLINES: Readonly<Record<string, Failure>> = {
  card_declined: issuer('card_declined', true),
  insufficient_funds: issuer('insufficient_funds', true),
  do_not_honour: issuer('do_not_honor', true),
  lost_or_stolen: issuer('card_stolen', false),
  fraud_decline: { code: 'fraud_decline', category: 'fraud_blocked', retryable: false },
  invalid_card: { code: 'invalid_card', category: 'invalid_request', retryable: false },
  processing_error: { code: 'processing_error', category: 'processing_error', retryable: true },
  communication_error: { code: 'communication_error', category: 'processing_error', retryable: true },
};

const CARD_FIELDS = ['entryMethod', 'brand', 'last4'] as const;

function without(payment: Payment, keys: readonly (keyof Payment)[]): Payment {
  const dropped: readonly string[] = keys;
  return Object.fromEntries(
    Object.entries(payment).filter(([name]) => !dropped.includes(name)),
  ) as unknown as Payment;
}

/** The reference lists neither `created` nor `partially_authorized`, and alone has a name for a lapsed prompt. */
function referenceStatus({ status, cancellationReason }: Payment): string {
  if (status === 'created') return 'pending';
  if (status === 'partially_authorized') return 'completed';
  return cancellationReason === 'timeout' ? 'expired' : status;
}

function nestedCard({ brand, last4, entryMethod }: Payment): object | null {
  return last4 == null ? null : { type: 'card', card: { brand, last4 }, entryMode: entryMethod };
}

function wholeSeconds(time: string | number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function unixSeconds(time: string | number | null | undefined): number | null {
  return time == null ? null : Math.floor(new Date(time).getTime() / 1000);
}
