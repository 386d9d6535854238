import type { TerminalId } from '#shared/ids.ts';
import { isSettledAttempt } from '../payments/payment-machine.ts';
import type { Books } from '../sales/books.ts';

/** Whether a payment or a refund of this till is open on that terminal, by the books. */
export const isTaken = (books: Books, id: TerminalId): boolean =>
  books.isPresenting(id) ||
  [...books.attempts()].some((one) => one.intent.terminalId === id && !isSettledAttempt(one));
