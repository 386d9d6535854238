import { isOpen, isWatched } from '../../main/audit/attempt-seen.ts';
import { isSettledAttempt } from '../../main/payments/payment-machine.ts';
import { checkTasks } from './money-checks.ts';
import { TillRecord } from '../../main/journal/record.ts';
import type { Books } from '../../main/sales/books.ts';
import type { Till } from '../till/till.ts';
import type { Witness } from './witness.ts';

/** Whether the cloud would tell how a payment ended, if it was asked. */
export type Known = (reference: string) => boolean;

/** What must hold once everything works again. */
export async function checkEnd(till: Till, isKnown: Known): Promise<void> {
  const { services, witness } = till;
  if (services === null) {
    witness.fail('liveness', 'the till is not up again');
    return;
  }
  const { books } = services.record;
  checkSales(books, witness);
  checkCharges(witness);
  checkWatched(books, witness, isKnown);
  checkTasks(books, witness);
  witness.checkRefunds();
  for (const one of books.openModifications()) {
    const { state } = services.modifications.view(one);
    if (one.standing.kind !== 'attention')
      witness.fail('liveness', `${one.intent.reference} is still ${state}`);
  }
  for (const attempt of books.attempts()) {
    const { state } = services.payments.view(attempt);
    const isShown = isSettledAttempt(attempt) || state === 'needsAttention';
    if (!isShown) witness.fail('liveness', `${attempt.intent.reference} is still ${state}`);
  }
  await checkReplay(till, books, witness);
}

/** Paid means that it was covered once, and covered means paid, by an addition that is not the till's. */
function checkSales(books: Books, witness: Witness): void {
  for (const { id, wasPaid } of witness.sales) {
    const isPaid = books.find(id)?.paidAt != null;
    if (isPaid !== wasPaid) witness.fail('I4', `${id}: covered: ${String(wasPaid)}, paid: ${String(isPaid)}`);
  }
}

function checkCharges(witness: Witness): void {
  for (const one of witness.attempts) {
    const taken = witness.taken(one.intent.reference);
    if (taken === 0 || isOpen(one) || isWatched(one)) continue;
    if (one.captured !== taken)
      witness.fail('I5', `${one.intent.reference}: ${taken} taken, ${one.captured} booked`);
  }
}

/** The till asks on for as long as the bank has not spoken, and it hears what the cloud knows. */
function checkWatched(books: Books, witness: Witness, isKnown: Known): void {
  const asked = new Set([...books.watched()].map(({ intent }) => intent.reference));
  for (const one of witness.attempts) {
    const { reference } = one.intent;
    if (!isWatched(one)) continue;
    if (!asked.has(reference)) witness.fail('I15', `${reference} is not asked about any more`);
    if (isKnown(reference))
      witness.fail('liveness', `${reference}: the bank has spoken, and the till has not heard it`);
  }
}

async function checkReplay(till: Till, books: Books, witness: Witness): Promise<void> {
  const verdict = await till.store.verify();
  if (!verdict.ok) witness.fail('I16', `the chain breaks at ${verdict.brokenAt}`);
  const again = new TillRecord(till.store);
  await again.replay();
  for (const { id } of witness.sales) {
    const same = JSON.stringify(again.books.find(id)) === JSON.stringify(books.find(id));
    if (!same) witness.fail('replay', `${id} is another after a replay`);
  }
}
