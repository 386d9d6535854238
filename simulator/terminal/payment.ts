import type { PaymentStatus, WireTerminalPayment } from '@vinr/sdk/wire';
import type { FinalSession, Order, Reading, Session } from './session.ts';

/** A session as VINR's guides write it: flat, ISO times, nothing that is not known yet. */
export function toWire(session: Session): WireTerminalPayment {
  const base = baseOf(session.order, statusOf(session));
  return session.state === 'final'
    ? { ...base, ...resultFields(session, new Date(session.endedAt).toISOString()) }
    : base;
}

export function statusOf(session: Session): PaymentStatus {
  return session.state === 'final' ? session.result.status : session.state;
}

function baseOf(order: Order, status: PaymentStatus): WireTerminalPayment {
  return {
    id: order.paymentId,
    terminalId: order.terminalId,
    amount: order.amount,
    currency: order.currency,
    ...(order.reference === null ? {} : { reference: order.reference }),
    status,
    captureMethod: order.captureMethod,
    responseMode: order.responseMode,
    metadata: order.metadata,
    createdAt: new Date(order.createdAt).toISOString(),
  };
}

function resultFields({ order, result }: FinalSession, at: string): Partial<WireTerminalPayment> {
  const tipAsked = order.tipOnScreen;
  switch (result.status) {
    case 'failed':
      return { ...readingFields(result.reading), declineCode: result.declineCode, failedAt: at };
    case 'cancelled':
      return { cancellationReason: result.reason, completedAt: at };
    case 'completed':
    case 'partially_authorized':
    case 'authorized':
      return {
        ...readingFields(result.reading),
        amountCaptured: result.captured,
        ...(result.capturable > 0 ? { amountCapturable: result.capturable } : {}),
        ...(tipAsked ? { tip: { amount: result.tip, mode: result.tipMode } } : {}),
        ...(result.authCode === null ? {} : { authCode: result.authCode }),
        completedAt: at,
      };
  }
}

function readingFields(reading: Reading | null): Partial<WireTerminalPayment> {
  return reading === null ? {} : { entryMethod: reading.entry, brand: reading.brand, last4: reading.last4 };
}
