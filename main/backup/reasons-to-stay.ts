import type { LeaveReason } from '#shared/backup.ts';
import { isSettledAttempt } from '../payments/payment-machine.ts';
import type { Books } from '../sales/books.ts';

/** What would be lost or left undone if this till were taken away now. `backedUp`: the last entry in a backup. Pure. */
export function reasonsToStay(books: Books, entries: number, backedUp: number): readonly LeaveReason[] {
  const open = [...books.attempts()].filter((attempt) => !isSettledAttempt(attempt));
  const counts: readonly LeaveReason[] = [
    { kind: 'openPayments', count: open.length },
    { kind: 'watchedPayments', count: [...books.watched()].length },
    { kind: 'openRefunds', count: [...books.openModifications()].length },
    { kind: 'tasks', count: books.tasks.length },
    { kind: 'openSales', count: [...books.live].length },
    { kind: 'openShift', count: books.shifts.current === null ? 0 : 1 },
    { kind: 'notBackedUp', count: Math.max(0, entries - backedUp) },
  ];
  return counts.filter(({ count }) => count > 0);
}
