import type { IncomingHttpHeaders } from 'node:http';
import { IDEMPOTENCY_HEADER } from '@vinr/sdk/wire';
import { HttpProblem } from '../http/problem.ts';
import type { PaymentRequest } from '../payment-request.ts';
import { systemMint, type Mint } from '../randomness.ts';
import type { Order } from './session.ts';

export interface OrderFacts {
  readonly terminalId: string;
  readonly path: Order['path'];
  readonly idempotencyKey: string | null;
  /** Wall time, ms. */
  readonly createdAt: number;
  readonly processingMs: number | null;
  readonly simulateOffline: boolean;
}

/** A new order: the request as it was sent, and what the server that took it knows. */
export function orderOf(request: PaymentRequest, facts: OrderFacts, mint: Mint = systemMint): Order {
  const { amount, currency, reference, captureMethod, responseMode, metadata, tipOnScreen, tipPercentages } =
    request;
  return {
    paymentId: mint.paymentId(),
    amount,
    currency,
    reference,
    captureMethod,
    responseMode,
    metadata,
    tipOnScreen,
    ...(tipPercentages === null ? {} : { tipPercentages }),
    ...facts,
  };
}

/** The key of a request, or null. Throws a 400 problem for one that is too long. */
export function keyIn(headers: IncomingHttpHeaders): string | null {
  const key = headers[IDEMPOTENCY_HEADER.toLowerCase()];
  if (typeof key !== 'string' || key === '') return null;
  if (key.length <= 255) return key;
  throw new HttpProblem(400, 'invalid_parameter', 'An idempotency key has at most 255 characters.');
}
