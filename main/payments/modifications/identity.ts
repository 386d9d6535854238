import { createHash } from 'node:crypto';
import type { ModificationId } from '#shared/ids.ts';
import type { CaptureIntent, RefundIntent } from '../../journal/modification-facts.ts';

const LETTER = { refund: 'R', capture: 'K' } as const;

/** Unique to one attempt and never used for another, so that whatever answers to it is this attempt. */
export function modificationReference(
  kind: 'refund' | 'capture',
  till: string,
  id: ModificationId,
  attempt: number,
): string {
  return `${LETTER[kind]}1-${till}-${id}-${attempt}`;
}

type Unkeyed = Omit<RefundIntent, 'key'> | Omit<CaptureIntent, 'key'>;

/**
 * The idempotency key is a hash of the body it stands for, so "same key, other body" cannot happen.
 * Names are in alphabetical order, as canonical JSON wants.
 */
export function modificationKey(intent: Unkeyed): string {
  const { kind, paymentId, reference } = intent;
  const canonical = JSON.stringify({
    amount: intent.amount.amount,
    currency: intent.amount.currency,
    kind,
    payment: paymentId,
    presentOn: intent.kind === 'refund' ? (intent.presentOn?.id ?? null) : null,
    reason: intent.kind === 'refund' ? intent.reason : null,
    reference,
    v: 1,
  });
  return `${LETTER[kind]}1.${createHash('sha256').update(canonical).digest('base64url')}`;
}
