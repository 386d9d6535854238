import { isOpen, isWatched } from '../../main/audit/attempt-seen.ts';
import type { Books } from '../../main/sales/books.ts';
import type { Witness } from './witness.ts';

/** Money that is in the wrong place has one task, and no task is about money that is not. */
export function checkTasks(books: Books, witness: Witness): void {
  const ids = books.tasks.map(({ id }) => id);
  if (new Set(ids).size < ids.length) witness.fail('tasks', `there are doubles in ${ids.join(', ')}`);
  for (const { id, attempts, wasPaid, changes } of witness.sales) {
    if (changes.length > 0) continue;
    if (attempts.some((one) => isOpen(one) || isWatched(one))) continue;
    const tasks = books.tasks.filter((one) => one.saleId === id);
    const asked = tasks.reduce(
      (sum, { kind, amount }) => sum + (kind === 'refundDue' ? 1 : -1) * amount.amount,
      0,
    );
    const { total, brought } = witness.brought(id);
    const duplicated = attempts.reduce((sum, one) => sum + one.duplicated, 0);
    const wrong = (wasPaid ? brought - total : 0) + duplicated;
    // A tip goes back, or is owed, with the share that it came with.
    const slack = attempts.reduce((sum, { intent }) => sum + intent.tip.amount, 0);
    if (Math.abs(asked - wrong) > slack)
      witness.fail('tasks', `${id}: ${wrong} too much by the bank, ${asked} by its tasks`);
  }
}
