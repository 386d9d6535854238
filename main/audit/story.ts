import type { AttemptKey, Fact, Intent, PaymentFact } from '../journal/facts.ts';
import type { ModificationFact } from '../journal/modification-facts.ts';
import { countsAsPaid } from './account.ts';
import type { AttemptSeen } from './attempt-seen.ts';
import { capture, intendedAttempt, isOpen, moveAttempt } from './attempt-seen.ts';
import { Changes } from './changes.ts';
import { DrawerStory } from './drawer.ts';
import type { SaleSeen } from './sale-seen.ts';
import { moveSale, openedSale } from './sale-seen.ts';

/** An entry as checks see it. */
export interface AuditedEntry {
  readonly seq: number;
  readonly fact: Fact;
}

/** The journal as an outsider reads it: a fold of its own, which shares nothing with the till's. */
export class Story {
  readonly #attempts = new Map<string, AttemptSeen>();
  readonly #byReference = new Map<string, AttemptSeen>();
  readonly #ofTender = new Map<string, AttemptSeen[]>();
  readonly #openOn = new Map<string, Set<AttemptSeen>>();
  readonly #sales = new Map<string, SaleSeen>();
  /** Minor units that VINR says it took, by payment. */
  readonly #captured = new Map<string, number>();
  readonly changes = new Changes();
  readonly drawer = new DrawerStory();

  get attempts(): Iterable<AttemptSeen> {
    return this.#attempts.values();
  }

  get sales(): Iterable<SaleSeen> {
    return this.#sales.values();
  }

  attempt(key: AttemptKey): AttemptSeen | null {
    return this.#attempts.get(nameOf(key)) ?? null;
  }

  byReference(reference: string): AttemptSeen | null {
    return this.#byReference.get(reference) ?? null;
  }

  ofTender(tenderId: string): readonly AttemptSeen[] {
    return this.#ofTender.get(tenderId) ?? [];
  }

  openOn(terminalId: string): readonly AttemptSeen[] {
    return [...(this.#openOn.get(terminalId) ?? [])];
  }

  /** Minor units that VINR says it took under this id; the terminal's own approval and a person's word are none. */
  capturedOn(paymentId: string): number {
    return this.#captured.get(paymentId) ?? 0;
  }

  sale(id: string): SaleSeen | null {
    return this.#sales.get(id) ?? null;
  }

  /** Facts of a kind that it does not know leave it as it is. */
  take(entry: AuditedEntry): void {
    this.drawer.take(entry.fact, this.#cashReturnedBy(entry.fact));
    this.#read(entry);
    const sale = 'saleId' in entry.fact ? this.sale(entry.fact.saleId) : null;
    if (sale === null || sale.wasPaid || sale.isLeft || sale.basket.isEmpty) return;
    if (countsAsPaid(sale, entry.fact.type === 'cash.taken')) sale.wasPaid = true;
  }

  #read({ seq, fact }: AuditedEntry): void {
    if (fact.type === 'sale.opened') this.#sales.set(fact.saleId, openedSale(fact));
    else if (fact.type === 'payment.intended') this.#intended(fact, seq);
    else if (isPaymentFact(fact)) this.#moved(fact, seq);
    else if (isChangeFact(fact)) this.#changed(fact, seq);
    else if ('saleId' in fact) this.#moveSale(fact.saleId, fact);
  }

  #moveSale(saleId: string, fact: Fact): void {
    const sale = this.sale(saleId);
    if (sale !== null) moveSale(sale, fact);
  }

  /** Minor units of cash; what went back may have been a voucher. */
  #cashReturnedBy(fact: Fact): number {
    if (fact.type !== 'tender.returned') return 0;
    const plain = this.sale(fact.saleId)?.plain.get(fact.tenderId);
    return plain?.isCash === true ? plain.kept : 0;
  }

  #changed(fact: ModificationFact, seq: number): void {
    this.changes.take(fact, seq);
    const change = this.changes.about(fact);
    if (change === null) return;
    if (fact.type === 'modification.intended') this.sale(fact.saleId)?.changes.push(change);
    const { paymentId } = change.intent;
    const seen = this.ofTender(fact.tenderId).find((one) => one.paymentId === paymentId);
    if (seen === undefined || change.intent.kind !== 'capture') return;
    capture(seen, change, fact);
    this.#captured.set(paymentId, seen.captured);
  }

  #intended(intent: Intent, seq: number): void {
    const seen = intendedAttempt(intent, seq);
    this.#attempts.set(nameOf(intent), seen);
    this.#byReference.set(intent.reference, seen);
    this.#ofTender.set(intent.tenderId, [...this.ofTender(intent.tenderId), seen]);
    this.#openOn.set(intent.terminalId, new Set(this.openOn(intent.terminalId)).add(seen));
    this.sale(intent.saleId)?.attempts.push(seen);
  }

  #moved(fact: PaymentFact, seq: number): void {
    const seen = this.attempt(fact);
    if (seen === null) return;
    seen.entries.push(seq);
    moveAttempt(seen, fact);
    if (fact.type === 'payment.duplicate') this.#captured.set(fact.paymentId, fact.captured.amount);
    else if (seen.paymentId !== null)
      this.#captured.set(seen.paymentId, seen.word === 'vinr' ? seen.captured : 0);
    if (!isOpen(seen)) this.#openOn.get(seen.intent.terminalId)?.delete(seen);
  }
}

const isChangeFact = (fact: Fact): fact is ModificationFact => fact.type.startsWith('modification.');

const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');

const nameOf = ({ tenderId, attempt }: AttemptKey): string => `${tenderId}/${attempt}`;
