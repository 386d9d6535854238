import type { TerminalPayment } from '../../wire/index.ts';
import { VinrUnreadableReplyError } from '../errors.ts';
import { decodeOrRefuse } from '../transport/reply.ts';
import type { Reply } from '../transport/exchange.ts';

/** One page of payments, newest first, in the reference's envelope. */
export interface PaymentPage {
  readonly object: 'list';
  readonly data: readonly TerminalPayment[];
  readonly has_more: boolean;
  /** What to give as `starting_after` for the next page; null on the last. */
  readonly nextCursor: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads either envelope: `has_more` at the top, or inside `page`. */
export function pageFrom(
  body: unknown,
  reply: Reply,
): { page: PaymentPage; payments: readonly TerminalPayment[] } {
  const envelope = fieldsOf(body);
  const rows = envelope['data'];
  if (!Array.isArray(rows)) throw notAList(reply);
  const inner = fieldsOf(envelope['page']);
  const payments = rows.map((row: unknown) => decodeOrRefuse(row, reply));
  const more = (envelope['has_more'] ?? inner['has_more'] ?? false) === true;
  const named = inner['next_cursor'];
  const next = typeof named === 'string' && named !== '' ? named : (payments.at(-1)?.id ?? null);
  return {
    payments,
    page: { object: 'list', data: payments, has_more: more, nextCursor: more ? next : null },
  };
}

/** Of several payments under one reference: one that took money before one in progress before the first in the list. */
export function best(payments: readonly TerminalPayment[], reference: string): TerminalPayment | null {
  const matches = payments.filter((one) => one.reference === reference);
  return (
    matches.find((one) => (one.amountCaptured ?? 0) > 0) ??
    matches.find((one) => one.state !== 'final' || one.status === 'authorized') ??
    matches.find((one) => one.status === 'completed' || one.status === 'partially_authorized') ??
    matches[0] ??
    null
  );
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function notAList(reply: Reply): VinrUnreadableReplyError {
  const details = { code: 'notAPayment', delivery: 'replied', status: reply.status } as const;
  return new VinrUnreadableReplyError('The answer is not a list of payments.', details);
}
