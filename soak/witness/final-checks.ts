import { isOpen } from '../../main/audit/story.ts';
import { TillRecord } from '../../main/journal/record.ts';
import type { Books } from '../../main/sales/books.ts';
import type { Till } from '../till/till.ts';
import type { Witness } from './witness.ts';

/** What must hold once everything works again. */
export async function checkEnd(till: Till): Promise<void> {
  const { services, witness } = till;
  if (services === null) {
    witness.fail('liveness', 'the till is not up again');
    return;
  }
  const { books } = services.record;
  checkSales(books, witness);
  checkCharges(witness);
  for (const attempt of books.attempts()) {
    const { state } = services.payments.view(attempt);
    const isShown = attempt.standing.kind === 'settled' || state === 'needsAttention';
    if (!isShown) witness.fail('liveness', `${attempt.intent.reference} is still ${state}`);
  }
  await checkReplay(till, books, witness);
}

/** Paid means covered, and covered means paid, by an addition that is not the till's. */
function checkSales(books: Books, witness: Witness): void {
  for (const saleId of witness.saleIds) {
    const { total, brought, open } = witness.brought(saleId);
    const isCovered = brought >= total && open === 0;
    const isPaid = books.find(saleId)?.paidAt != null;
    if (isPaid !== isCovered)
      witness.fail('I4', `${saleId}: ${brought} of ${total}, paid: ${String(isPaid)}`);
  }
}

function checkCharges(witness: Witness): void {
  for (const one of witness.attempts) {
    const taken = witness.taken(one.intent.reference);
    if (taken === 0 || isOpen(one)) continue;
    if (one.captured !== taken)
      witness.fail('I5', `${one.intent.reference}: ${taken} taken, ${one.captured} booked`);
  }
}

async function checkReplay(till: Till, books: Books, witness: Witness): Promise<void> {
  const verdict = await till.store.verify();
  if (!verdict.ok) witness.fail('I16', `the chain breaks at ${verdict.brokenAt}`);
  const again = new TillRecord(till.store);
  await again.replay();
  for (const saleId of witness.saleIds) {
    const same = JSON.stringify(again.books.find(saleId)) === JSON.stringify(books.find(saleId));
    if (!same) witness.fail('replay', `${saleId} is another after a replay`);
  }
}
