import { decodePayment, looksLikePayment, PaymentDecodeError, REQUEST_ID_HEADER } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import {
  VinrApiError,
  VinrAuthenticationError,
  VinrCardError,
  VinrConflictError,
  VinrInvalidRequestError,
  VinrNotFoundError,
  VinrRateLimitError,
  VinrUnreadableReplyError,
  type UnreadableCode,
  type VinrError,
  type VinrErrorDetails,
} from '../errors.ts';
import type { Reply } from './exchange.ts';
import { retryAfterMs } from './retry-after.ts';

/** Reads a payment out of an answer; an object with id and status is one whatever the HTTP status. */
export function paymentFrom(reply: Reply, now: () => number): TerminalPayment {
  const body = jsonFrom(reply);
  if (!looksLikePayment(body)) throw errorFrom(reply, body, now);
  return decodeOrRefuse(body, reply);
}

/** The JSON body of a successful answer. @throws the error that the answer stands for */
export function successFrom(reply: Reply, now: () => number): unknown {
  const body = jsonFrom(reply);
  if (reply.status < 200 || reply.status > 299) throw errorFrom(reply, body, now);
  return body;
}

export function decodeOrRefuse(body: unknown, reply: Reply): TerminalPayment {
  try {
    return decodePayment(body);
  } catch (cause) {
    if (!(cause instanceof PaymentDecodeError)) throw cause;
    throw unreadable('notAPayment', cause.message, reply, cause.paymentId ?? undefined, cause);
  }
}

function jsonFrom(reply: Reply): unknown {
  try {
    return JSON.parse(reply.text) as unknown;
  } catch {
    return undefined; // Not JSON; errorFrom says so with the status beside it.
  }
}

/** The typed error for an answer without a payment in it. */
export function errorFrom(reply: Reply, body: unknown, now: () => number): VinrError {
  const envelope = envelopeOf(body);
  if (envelope === null) {
    if (reply.status >= 500) {
      const details = { ...bare(reply), retryAfterMs: askedToWait(reply, now) };
      return new VinrApiError(`VINR answered ${reply.status}.`, details);
    }
    const code = body === undefined ? 'garbled' : 'notAPayment';
    return unreadable(code, `An unreadable answer with HTTP status ${reply.status}`, reply);
  }
  const details = { ...detailsOf(envelope, reply), retryAfterMs: askedToWait(reply, now) };
  return new (classFor(reply.status))(`VINR: ${presentable(envelope.message)}`, details);
}

function askedToWait(reply: Reply, now: () => number): number | null {
  return retryAfterMs(reply.headers['retry-after'], now());
}

function classFor(status: number): new (message: string, details: VinrErrorDetails) => VinrError {
  if (status >= 500) return VinrApiError;
  switch (status) {
    case 401:
    case 403:
      return VinrAuthenticationError;
    case 402:
      return VinrCardError;
    case 404:
      return VinrNotFoundError;
    case 409:
      return VinrConflictError;
    case 429:
      return VinrRateLimitError;
    default:
      return VinrInvalidRequestError;
  }
}

interface Envelope {
  readonly code: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function envelopeOf(body: unknown): Envelope | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  if (typeof error !== 'object' || error === null) return null;
  const fields = error as Readonly<Record<string, unknown>>;
  return {
    fields,
    code: text(fields['code']) ?? 'unnamed',
    message: text(fields['message']) ?? 'no message',
  };
}

function detailsOf(envelope: Envelope, reply: Reply): VinrErrorDetails {
  const { fields } = envelope;
  return {
    ...bare(reply),
    code: envelope.code,
    type: text(fields['type']),
    requestId: requestIdOf(reply) ?? text(fields['request_id']),
    declineCode: text(fields['decline_code']) ?? text(fields['declineCode']),
    param: text(fields['param']),
    resource: text(fields['resource']),
  };
}

function bare(reply: Reply): VinrErrorDetails {
  return {
    code: `http_${reply.status}`,
    delivery: 'replied',
    status: reply.status,
    requestId: requestIdOf(reply),
  };
}

function unreadable(
  code: UnreadableCode,
  message: string,
  reply: Reply,
  resource?: string,
  cause?: unknown,
): VinrUnreadableReplyError {
  return new VinrUnreadableReplyError(message, { ...bare(reply), code, resource, cause });
}

export function requestIdOf(reply: Reply): string | undefined {
  return text(reply.headers[REQUEST_ID_HEADER]);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A server may echo what it was sent: keys and card-like digits never travel on in a message. */
function presentable(message: string): string {
  return message
    .slice(0, 300)
    .replace(/\b([srp]k)_\w+/g, '$1_…')
    .replace(/\b\d(?:[ -]?\d){12,18}\b/g, '…');
}
