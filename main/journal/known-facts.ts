import type { Fact } from './facts.ts';
import { JournalFailure } from './journal.ts';

/** Every kind of fact that this version understands. A new kind does not compile until it stands here. */
const KNOWN: Readonly<Record<Fact['type'], true>> = {
  'audit.act': true,
  'cash.refunded': true,
  'cash.taken': true,
  'credit.refunded': true,
  'drawer.moved': true,
  'drawer.opened': true,
  'exchange.settled': true,
  'fleet.ended': true,
  'fleet.ordered': true,
  'modification.accepted': true,
  'modification.intended': true,
  'modification.needsAttention': true,
  'modification.outcome': true,
  'modification.resolved': true,
  'modification.sending': true,
  'modification.unknown': true,
  'other.refunded': true,
  'other.taken': true,
  'payment.cancelWanted': true,
  'payment.corrected': true,
  'payment.duplicate': true,
  'payment.intended': true,
  'payment.needsAttention': true,
  'payment.notSent': true,
  'payment.outcome': true,
  'payment.resolved': true,
  'payment.sending': true,
  'payment.unknown': true,
  'prices.takenBack': true,
  'product.changed': true,
  'products.imported': true,
  'products.undone': true,
  'receipt.printed': true,
  'sale.cleared': true,
  'sale.customerSet': true,
  'sale.discounted': true,
  'sale.finished': true,
  'sale.lineAdded': true,
  'sale.lineDiscounted': true,
  'sale.lineNoted': true,
  'sale.linePriced': true,
  'sale.noted': true,
  'sale.opened': true,
  'sale.quantityChanged': true,
  'sale.resumed': true,
  'sale.returnAdded': true,
  'sale.returnRemoved': true,
  'sale.setAside': true,
  'sale.voided': true,
  'shift.closed': true,
  'shift.counted': true,
  'shift.matched': true,
  'shift.opened': true,
  'split.dropped': true,
  'split.planned': true,
  'staff.locked': true,
  'staff.pinRefused': true,
  'staff.signedIn': true,
  'sweep.finished': true,
  'task.done': true,
  'tender.returned': true,
  'till.restored': true,
  'till.started': true,
};

/** For whoever decides whether a version can read a journal. */
export const KNOWN_FACTS: readonly string[] = Object.keys(KNOWN);

/** Lets entries through, in their order, that this version understands. */
export class FactGate {
  /** The version that wrote the entries being read. */
  #writer: string | null = null;

  /**
   * Throws a `JournalFailure` with the remedy for a fact that only a newer version understands: leaving it out could
   * turn a paid sale into an open one.
   */
  admit(fact: { readonly type: string }): void {
    if (!Object.hasOwn(KNOWN, fact.type)) throw newer(this.#writer);
    if (fact.type === 'till.started' && 'version' in fact) this.#writer = String(fact.version);
  }
}

function newer(writer: string | null): JournalFailure {
  const who = writer === null ? '' : ` (${writer} wrote them)`;
  return new JournalFailure(
    'failed',
    `The journal holds entries that only a newer version of the till understands${who}. ` +
      'Install that version again, or a later one; the files are untouched.',
  );
}
