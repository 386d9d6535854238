import type { DeclineCode } from '@vinr/sdk/wire';
import type { Order, Presentation, Reading, Result, Tip } from './session.ts';

/** What waited longer than this is voided when the terminal is online again. */
const QUEUE_AGE_MS = 4 * 3_600_000;

type Success = Extract<Result, { readonly captured: number }>;

/** The issuer's answer. It looks at what was asked, and at the card; at nothing that the client claims. */
export function decide(
  order: Order,
  presentation: Presentation,
  wished: Tip,
  partialAuthorization: boolean,
): Result {
  const { card, approved, authCode } = presentation;
  const reading = readingOf(presentation);
  if (order.refundOf !== undefined) return merelyRead(order, reading, authCode);
  if (card.declineCode !== null) return refused(card.declineCode, reading);
  const tip = tipOf(order, wished);
  const asked = order.amount + tip.amount;
  const given = Math.min(approved ?? asked, asked);
  if (given < asked && (!partialAuthorization || given === 0)) return refused('insufficient_funds', reading);
  const rest = { tip: tip.amount, tipMode: tip.mode, reading, authCode, queued: null };
  if (order.captureMethod === 'manual')
    return { status: 'authorized', captured: 0, capturable: given, ...rest };
  const status = given < asked ? 'partially_authorized' : 'completed';
  return { status, captured: given, capturable: 0, ...rest };
}

/**
 * The terminal's own answer: yes within its limits, whatever the card is worth. It has no authorization code, and
 * nobody has been charged yet.
 */
export function decideAlone(order: Order, presentation: Presentation, wished: Tip, allowed: boolean): Result {
  const reading = readingOf(presentation);
  if (!allowed || order.captureMethod === 'manual' || order.refundOf !== undefined)
    return refused('communication_error', reading);
  const tip = tipOf(order, wished);
  const facts = { tip: tip.amount, tipMode: tip.mode, reading, authCode: null, queued: presentation };
  return { status: 'completed', captured: order.amount + tip.amount, capturable: 0, ...facts };
}

/** The issuer's answer to what a terminal took alone `waitedMs` ago. */
export function forwarded(result: Success, queued: Presentation, waitedMs: number): Result {
  const covered = queued.approved === null || queued.approved >= result.captured;
  if (queued.card.declineCode === null && covered && waitedMs <= QUEUE_AGE_MS)
    return { ...result, authCode: queued.authCode, queued: null };
  return refused('offline_auth_declined', result.reading);
}

/** Whatever the card is worth, if it is the one that paid: money comes, and nobody is charged. */
function merelyRead({ refundTo }: Order, reading: Reading, authCode: string): Result {
  if (refundTo !== undefined && (refundTo.brand !== reading.brand || refundTo.last4 !== reading.last4))
    return refused('invalid_card', reading);
  const nothing = { captured: 0, capturable: 0, tip: 0, tipMode: 'none', queued: null } as const;
  return { status: 'completed', ...nothing, reading, authCode };
}

function tipOf(order: Order, wished: Tip): Tip {
  return order.tipOnScreen ? wished : { amount: 0, mode: 'none' };
}

export function readingOf({ card, entry }: Presentation): Reading {
  return { brand: card.brand, last4: card.last4, entry };
}

export function refused(declineCode: DeclineCode, reading: Reading | null): Result {
  return { status: 'failed', declineCode, reading };
}
