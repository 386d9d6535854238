import type { EventLog } from '../event-log.ts';
import type { Ledger, LedgerRow } from '../ledger.ts';
import { statusOf } from './payment.ts';
import type { Order, Session } from './session.ts';

/** Writes one move of a session to the ledger and the event log. A pending one moves when its tip is chosen. */
export function record(
  session: Session,
  isNew: boolean,
  { ledger, events }: { readonly ledger: Ledger; readonly events: EventLog },
): void {
  const { paymentId, terminalId, path } = session.order;
  if (session.state === 'pending' && isNew) ledger.open(openingRow(session.order));
  else ledger.move(paymentId, { status: statusOf(session), ...movementOf(session) });
  events.add('session', terminalId, { paymentId, path, status: statusOf(session) });
}

/** A card that is read again is no payment: the ledger hears of the money only, from whoever sends it back. */
export function recordRefund(session: Session, paymentId: string, events: EventLog): void {
  const { terminalId, paymentId: refundId } = session.order;
  events.add('refundSession', terminalId, { refundId, paymentId, status: statusOf(session) });
}

/** What the ledger knows when an order arrives. */
export function openingRow(order: Order): LedgerRow {
  const { paymentId, reference, terminalId, path, amount, currency, idempotencyKey, createdAt } = order;
  const at = new Date(createdAt).toISOString();
  const facts = { paymentId, reference, terminalId, path, amount, currency, idempotencyKey, at };
  return { ...facts, captured: 0, status: 'pending', card: null };
}

function movementOf(session: Session): Partial<Pick<LedgerRow, 'captured' | 'card'>> {
  if (session.state !== 'final' || session.result.status === 'cancelled') return {};
  const { result } = session;
  const card = result.reading && { brand: result.reading.brand, last4: result.reading.last4 };
  // What the terminal took alone has reached no bank yet.
  const charged = 'captured' in result && result.queued === null ? result.captured : 0;
  return { card, captured: charged };
}
