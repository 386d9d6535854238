import type { Path } from '#shared/terminal.ts';
import type { Blame, Invariant as JournalInvariant, Violation as Broken } from '../main/audit/invariants.ts';
import { Findings } from '../main/audit/invariants.ts';
import { JournalAudit } from '../main/audit/journal-audit.ts';
import type { Account, AttemptSeen } from '../main/audit/story.ts';
import { accountOf, askedOf, capturedBy, isCharge, namesOf } from '../main/audit/story.ts';
import type { Fact, PaymentFact } from '../main/journal/facts.ts';
import type { Order } from '../main/payments/driver/link.ts';
import type { Charge } from './ledger.ts';
import { WRONG } from './ledger.ts';

/** Named as in docs; `replay`, `liveness` and `unexpected` stand beside the numbered ones. */
export const INVARIANTS = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'I8',
  'I9',
  'I10',
  'I12',
  'I14',
  'replay',
  'liveness',
  'unexpected',
] as const;
export type Invariant = JournalInvariant | 'replay' | 'liveness' | 'unexpected';
export type Violation = Broken<Invariant>;

/**
 * Compares what the till wrote down with what left it and with what the bank took, at every step. What a journal
 * shows by itself is checked by `main/audit`, as it is for a real one.
 */
export class Witness {
  readonly facts: Fact[] = [];
  readonly #findings = new Findings<Invariant>();
  readonly #journal = new JournalAudit(this.#findings);
  readonly #charges: Charge[] = [];
  /** By reference. */
  readonly #bodies = new Map<string, Path[]>();
  readonly #needed = new Set<string>();

  get violations(): readonly Violation[] {
    return this.#findings.violations;
  }

  get attempts(): readonly AttemptSeen[] {
    return [...this.#journal.story.attempts];
  }

  get charges(): readonly Charge[] {
    return this.#charges;
  }

  fail(invariant: Invariant, what: string): void {
    this.#findings.expect(invariant, false, () => ({ what, entries: [] }));
  }

  /** These facts are on disk now. */
  written(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const seq = this.facts.push(fact);
      if (isPaymentFact(fact)) this.#moved(fact);
      this.#journal.see({ seq, fact });
    }
  }

  /** The first byte of a body is on the wire. */
  bodyLeaves(path: Path, order: Order): void {
    const { reference } = order;
    const seen = this.#journal.story.byReference(reference);
    this.#expect('I3', seen !== null, () => `${reference} leaves on ${path} without an intent`);
    if (seen === null) return;
    const { intent, standing, sending } = seen;
    this.#expect('I3', sending === path, () => `${reference} leaves on ${path} before SENDING is written`);
    this.#expect('I7', standing !== 'notCharged', () => `${reference} leaves after "not charged"`);
    const others = this.#ofTender(seen).filter((one) => this.#mayBeLive(one));
    this.#expect('I2', others.length === 0, () => `${reference} leaves on ${path} beside ${namesOf(others)}`);
    this.#bodies.set(reference, [...this.#bodiesOf(seen), path]);
    const isSame = order.terminalId === intent.terminalId && order.amount.amount === askedOf(intent);
    this.#expect('I9', isSame, () => `${reference} asks for something else`);
    this.#expect('I9', order.key === intent.key, () => `${reference} leaves under another key`);
  }

  charged(charge: Charge): void {
    this.#charges.push(charge);
    const { reference } = charge;
    const seen = this.#journal.story.byReference(reference);
    this.#expect('I3', seen !== null, () => `charged without an intent: ${reference}`);
    if (seen === null) return;
    const [asked, taken] = [askedOf(seen.intent), this.taken(reference)];
    this.#expect('I1', taken <= asked, () => `${reference}: ${taken} taken, ${asked} asked`);
    const twice = this.#ofTender(seen).filter((one) => this.taken(one.intent.reference) > 0);
    this.#expect('I1', twice.length <= 1, () => `one tender charged by ${namesOf(twice)}`);
    this.#expect('I7', seen.standing !== 'notCharged', () => `${reference} charged after "not charged"`);
  }

  /** Minor units that the bank took under this reference. */
  taken(reference: string): number {
    return this.#charges
      .filter((charge) => charge.reference === reference)
      .reduce((sum, charge) => sum + charge.amount, 0);
  }

  /** A person was called to this one. */
  wasNeeded({ intent }: AttemptSeen): boolean {
    return this.#needed.has(intent.reference);
  }

  /** What the journal says was brought to this sale, tips included in neither. */
  brought(saleId: string): Account {
    const sale = this.#journal.story.sale(saleId);
    if (sale === null) throw new RangeError(`No sale ${saleId}`);
    return accountOf(sale);
  }

  /** What only the wire and the bank know about a step. */
  #moved(fact: PaymentFact): void {
    const seen = this.#journal.story.attempt(fact);
    if (seen === null) return;
    const { reference } = seen.intent;
    if (fact.type === 'payment.needsAttention') this.#needed.add(reference);
    if (fact.type === 'payment.notSent') {
      const isTrue = !this.#bodiesOf(seen).includes(fact.path);
      this.#expect('I2', isTrue, () => `${reference} "not sent" after its body`);
    }
    if (fact.type === 'payment.outcome') this.#settled(seen, fact);
  }

  #settled(
    { intent: { reference } }: AttemptSeen,
    { outcome }: PaymentFact & { type: 'payment.outcome' },
  ): void {
    const taken = this.taken(reference);
    const isOurs = outcome.paymentId?.startsWith(WRONG) !== true;
    this.#expect('I12', isOurs, () => `${reference} believes ${String(outcome.paymentId)}`);
    if (isCharge(outcome)) {
      const captured = capturedBy(outcome);
      this.#expect('I4', captured === taken, () => `${reference} books ${captured}, ${taken} taken`);
    } else {
      this.#expect('I7', taken === 0, () => `${reference} "not charged", ${taken} taken`);
    }
  }

  #expect(invariant: Invariant, holds: boolean, what: () => string): void {
    const blame = (): Blame => ({ what: what(), entries: [] });
    this.#findings.expect(invariant, holds, blame);
  }

  #mayBeLive(seen: AttemptSeen): boolean {
    return this.#bodiesOf(seen).length > 0 && seen.standing !== 'notCharged';
  }

  #bodiesOf({ intent }: AttemptSeen): readonly Path[] {
    return this.#bodies.get(intent.reference) ?? [];
  }

  #ofTender({ intent }: AttemptSeen): readonly AttemptSeen[] {
    return this.#journal.story.ofTender(intent.tenderId);
  }
}

const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');
