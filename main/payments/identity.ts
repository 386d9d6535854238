import { createHash } from 'node:crypto';
import type { TenderId, TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add } from '#shared/money.ts';
import type { Intent } from '../journal/facts.ts';
import type { CaptureMethod, Order } from './driver/link.ts';

/**
 * VINR's `reference` for one attempt: the till, the tender and the number of the try, 64 characters at most.
 * The same on every leg, never used for another attempt, so that whatever answers to it is this attempt.
 */
export function referenceFor(till: string, tenderId: TenderId, attempt: number): string {
  return `${referencePrefix(till)}${tenderId}-${attempt}`;
}

/** What every reference of this till begins with, and none of another till's. */
export const referencePrefix = (till: string): string => `P1-${till}-`;

export interface KeyedBody {
  readonly reference: string;
  readonly terminalId: TerminalId;
  readonly amount: Money;
  readonly captureMethod: CaptureMethod;
  readonly tipOnTerminal?: boolean;
}

/**
 * The idempotency key is a hash of the body it stands for, so "same key, other body" cannot happen.
 * Keys are in the order of their names, as canonical JSON wants.
 */
export function idempotencyKeyFor(body: KeyedBody): string {
  const canonical = JSON.stringify({
    amount: body.amount.amount,
    captureMethod: body.captureMethod,
    currency: body.amount.currency,
    reference: body.reference,
    terminalId: body.terminalId,
    // Absent and not false where no tip is asked for: keys of orders without one stay what they were.
    ...(body.tipOnTerminal === true ? { tip: 'on_screen' } : {}),
    v: 1,
  });
  return `P1.${createHash('sha256').update(canonical).digest('base64url')}`;
}

/** The command as it goes onto every leg, from the intent alone. */
export function orderOf({ terminalId, reference, key, requested, tip, ...how }: Intent): Order {
  const { captureMethod = 'automatic', tipOnTerminal = false } = how;
  return { terminalId, reference, key, amount: add(requested, tip), captureMethod, tipOnTerminal };
}
