import { Books } from '../../sales/books.ts';
import type { Expectations } from '../invariants.ts';
import type { AuditedEntry, Story } from '../story.ts';
import { accountOf } from '../account.ts';
import { entriesOf, isOpen, isWatched } from '../attempt-seen.ts';

/** I4, I6, I10: what the till makes of its journal, against the auditor's own reading of it. */
export class BooksCheck {
  readonly #books = new Books();
  readonly #expectations: Expectations;

  constructor(expectations: Expectations) {
    this.#expectations = expectations;
  }

  see({ seq, fact }: AuditedEntry, at: number): void {
    const refusal = this.#apply({ seq, fact }, at);
    this.#expectations.expect('I10', refusal === null, () => ({
      what: `the till cannot read entry ${seq}: ${String(refusal)}`,
      entries: [seq],
    }));
  }

  end(story: Story): void {
    const shown = new Set([...this.#books.attempts()].map((attempt) => attempt.intent.reference));
    for (const attempt of story.attempts) {
      if (!isOpen(attempt)) continue;
      const { reference } = attempt.intent;
      this.#expectations.expect('I6', shown.has(reference), () => ({
        what: `${reference} is open and no screen shows it`,
        entries: attempt.entries,
      }));
    }
    const asked = new Set([...this.#books.openModifications()].map(({ intent }) => intent.reference));
    for (const { intent, standing, isByPerson, entries } of story.changes.all) {
      const isSettled = !isByPerson && (standing === 'moved' || standing === 'dead');
      this.#expectations.expect('I6', asked.has(intent.reference) !== isSettled, () => ({
        what: `${intent.reference} is ${standing}, and the till ${isSettled ? 'does not stop asking' : 'asks no more'}`,
        entries,
      }));
    }
    const watched = new Set([...this.#books.watched()].map((attempt) => attempt.intent.reference));
    for (const attempt of story.attempts) {
      const { reference } = attempt.intent;
      this.#expectations.expect('I15', watched.has(reference) === isWatched(attempt), () => ({
        what: `${reference}: the bank has not spoken, and the till ${watched.has(reference) ? 'does not stop asking' : 'asks no more'}`,
        entries: attempt.entries,
      }));
    }
    for (const sale of story.sales) {
      if (sale.basket.isEmpty) continue;
      const { total, brought } = accountOf(sale);
      const isPaid = this.#books.find(sale.id)?.paidAt != null;
      this.#expectations.expect('I4', isPaid === sale.wasPaid, () => ({
        what: `sale ${sale.id}: ${brought} of ${total} brought, paid: ${String(isPaid)}`,
        entries: entriesOf(sale.attempts),
      }));
    }
  }

  #apply(entry: AuditedEntry, at: number): string | null {
    try {
      this.#books.apply({ ...entry, at });
      return null;
    } catch (error) {
      if (error instanceof Error) return error.message;
      throw error;
    }
  }
}
