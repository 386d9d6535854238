import type { Payment } from '../dialects/index.ts';
import type { EventBook } from '../webhooks/event-book.ts';
import { isUnfinished, type CloudPayments } from './payments.ts';

const ENDS: Readonly<Record<string, string>> = {
  completed: 'terminal_payment.completed',
  partially_authorized: 'terminal_payment.completed',
  failed: 'terminal_payment.failed',
  cancelled: 'terminal_payment.cancelled',
};

/** Turns news of payments into events. */
export function announcePayments(
  payments: CloudPayments,
  announcements: EventBook,
  isWanted: (payment: Payment) => boolean,
): void {
  payments.subscribe((before, payment) => {
    if (!isWanted(payment)) return;
    if (before === null && isUnfinished(payment)) tell('terminal_payment.created', payment);
    else tell(ENDS[payment.status] ?? 'terminal_payment.updated', payment);
  });
  const tell = (type: string, payment: Payment): void =>
    announcements.announce(type, { kind: 'payment', payment });
}
