import type { SaleId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import { checkFigures } from '../../main/audit/checks/figures.ts';
import type { Findings } from '../../main/audit/invariants.ts';
import { JournalAudit } from '../../main/audit/journal-audit.ts';
import type { Account } from '../../main/audit/account.ts';
import type { AttemptSeen } from '../../main/audit/attempt-seen.ts';
import type { SaleSeen } from '../../main/audit/sale-seen.ts';
import { accountOf } from '../../main/audit/account.ts';
import { askedOf, capturedBy, isCharge, isOpen, isWatched, namesOf } from '../../main/audit/attempt-seen.ts';
import type { Fact, Intent, PaymentFact } from '../../main/journal/facts.ts';
import { isMoneyFact } from '../../main/journal/facts.ts';
import type { ModificationFact } from '../../main/journal/modification-facts.ts';
import type { Order } from '../../main/payments/driver/link.ts';
import type { ModificationOrder } from '../../main/payments/driver/modification-link.ts';
import { EXPOSURE_LIMIT } from '../till/exposure-limit.ts';
import type { Charge } from '../world/ledger.ts';
import { WRONG } from '../world/ledger.ts';
import type { GivenBack } from '../world/refund-desk.ts';
import type { Invariant } from './invariants.ts';
import { RefundWitness } from './refund-checks.ts';

/** What left the till for one attempt. */
interface Traffic {
  readonly bodies: Path[];
  /** SENDING facts that no body has used yet: 0 or 1. */
  unused: number;
}

/**
 * Compares what one till wrote down with what left it and with what the bank took, at every step. What a journal
 * shows by itself is checked by `main/audit`, as it is for a real one.
 */
export class Witness {
  readonly till: string;
  readonly facts: Fact[] = [];
  /** What the bank was told twice. */
  readonly duplicates: Charge[] = [];
  readonly #findings: Findings<Invariant>;
  readonly #journal: JournalAudit;
  readonly #charges: Charge[] = [];
  /** By reference. */
  readonly #traffic = new Map<string, Traffic>();
  readonly #needed = new Set<string>();
  readonly #refunds = new RefundWitness(
    (...expectation) => this.#expect(...expectation),
    (paymentId) => this.#takenOn(paymentId),
  );

  /** `findings` is shared by the witnesses of one schedule. */
  constructor(till: string, findings: Findings<Invariant>) {
    this.till = till;
    this.#findings = findings;
    this.#journal = new JournalAudit(findings);
  }

  get attempts(): readonly AttemptSeen[] {
    return [...this.#journal.story.attempts];
  }

  /** Nobody waits for anything: neither the counter nor the bank nor a person who decided. */
  get isSettled(): boolean {
    for (const one of this.#journal.story.attempts) if (isOpen(one) || isWatched(one)) return false;
    return this.#refunds.isSettled;
  }

  get sales(): Iterable<SaleSeen> {
    return this.#journal.story.sales;
  }

  knows(reference: string): boolean {
    return this.#journal.story.byReference(reference) !== null || this.#refunds.knows(reference);
  }

  fail(invariant: Invariant, what: string): void {
    this.#expect(invariant, false, () => what);
  }

  /** These facts are on disk now. */
  written(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const seq = this.facts.push(fact);
      if (fact.type === 'payment.intended') this.#begins(fact);
      else if (isPaymentFact(fact)) this.#moved(fact);
      else if (isModificationFact(fact)) this.#refunds.written(fact);
      if (isMoneyFact(fact)) checkFigures(seq, fact, this.#findings);
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
    this.#use(seen, path);
    const isSame = order.terminalId === intent.terminalId && order.amount.amount === askedOf(intent);
    this.#expect('I9', isSame, () => `${reference} asks for something else`);
    this.#expect('I9', order.key === intent.key, () => `${reference} leaves under another key`);
  }

  /** A cancel goes out. */
  cancelLeaves({ reference }: Order): void {
    this.#expect('foreign', this.knows(reference), () => `cancels ${reference}, which is not its own`);
  }

  /** The bank took money under a reference of this till. */
  charged(charge: Charge): void {
    if (charge.isDuplicate === true) {
      this.duplicates.push(charge);
      return;
    }
    this.#charges.push(charge);
    const { reference } = charge;
    const seen = this.#journal.story.byReference(reference);
    this.#expect('I3', seen !== null, () => `charged without an intent: ${reference}`);
    if (seen === null) return;
    const [asked, taken] = [askedOf(seen.intent), this.taken(reference)];
    this.#expect('I1', taken <= asked, () => `${reference}: ${taken} taken, ${asked} asked`);
    const twice = this.#ofTender(seen).filter(
      (one) => !one.wasResolved && this.taken(one.intent.reference) > 0,
    );
    this.#expect('I1', twice.length <= 1, () => `one tender charged by ${namesOf(twice)}`);
    const isFree = seen.standing !== 'notCharged' || seen.wasResolved;
    this.#expect('I7', isFree, () => `${reference} charged after "not charged"`);
  }

  /** A refund's body leaves. */
  refundLeaves(order: ModificationOrder): void {
    this.#refunds.leaves(order);
  }

  /** The bank gave money back under a reference of this till. */
  gaveBack(given: GivenBack): void {
    this.#refunds.gaveBack(given);
  }

  checkRefunds(): void {
    this.#refunds.checkEnd();
  }

  /** What VINR made twice is a payment as good as the other: a till may know either of them. */
  #takenOn(paymentId: string): number {
    const all = [...this.#charges, ...this.duplicates].filter((charge) => charge.paymentId === paymentId);
    return all.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Minor units that the bank took under this reference. */
  taken(reference: string): number {
    let sum = 0;
    for (const charge of this.#charges) if (charge.reference === reference) sum += charge.amount;
    return sum;
  }

  /** A person was called to this one. */
  wasNeeded({ intent }: AttemptSeen): boolean {
    return this.#needed.has(intent.reference);
  }

  /** What the journal says was brought to this sale, tips included in neither. */
  brought(saleId: SaleId): Account {
    const sale = this.#journal.story.sale(saleId);
    if (sale === null) throw new RangeError(`No sale ${saleId}`);
    return accountOf(sale);
  }

  /** I15: what waits on this terminal for the bank, and this one with it, stays below the limit. */
  #begins(intent: Intent): void {
    const waiting = this.attempts.filter(
      (one) => one.word === 'terminalAlone' && one.intent.terminalId === intent.terminalId,
    );
    if (waiting.length === 0) return;
    const amount = waiting.reduce((sum, one) => sum + one.captured, askedOf(intent));
    const isBelow = waiting.length < EXPOSURE_LIMIT.count && amount <= EXPOSURE_LIMIT.amount;
    this.#expect('I15', isBelow, () => `${intent.reference} beside ${namesOf(waiting)}, ${amount} at risk`);
  }

  /** What only the wire and the bank know about a step. */
  #moved(fact: PaymentFact): void {
    const seen = this.#journal.story.attempt(fact);
    if (seen === null) return;
    const { reference } = seen.intent;
    if (fact.type === 'payment.needsAttention') this.#needed.add(reference);
    if (fact.type === 'payment.sending') this.#trafficOf(seen).unused = 1;
    if (fact.type === 'payment.notSent') {
      const isTrue = !this.#trafficOf(seen).bodies.includes(fact.path);
      this.#expect('I2', isTrue, () => `${reference} "not sent" after its body`);
    }
    if (fact.type === 'payment.outcome' || fact.type === 'payment.corrected') this.#settled(seen, fact);
  }

  #settled(
    { intent: { reference } }: AttemptSeen,
    { outcome }: PaymentFact & { type: 'payment.outcome' | 'payment.corrected' },
  ): void {
    const taken = this.taken(reference);
    const isOurs = outcome.paymentId?.startsWith(WRONG) !== true;
    this.#expect('I12', isOurs, () => `${reference} believes ${String(outcome.paymentId)}`);
    if (outcome.kind === 'provisional') return;
    if (isCharge(outcome)) {
      const captured = capturedBy(outcome);
      this.#expect('I4', captured === taken, () => `${reference} books ${captured}, ${taken} taken`);
    } else {
      this.#expect('I7', taken === 0, () => `${reference} "not charged", ${taken} taken`);
    }
  }

  /** I20: one body for each SENDING. */
  #use(seen: AttemptSeen, path: Path): void {
    const traffic = this.#trafficOf(seen);
    this.#expect('I20', traffic.unused > 0, () => `${seen.intent.reference} leaves twice for one SENDING`);
    traffic.unused = 0;
    traffic.bodies.push(path);
  }

  #mayBeLive(seen: AttemptSeen): boolean {
    return this.#trafficOf(seen).bodies.length > 0 && seen.standing !== 'notCharged';
  }

  #trafficOf({ intent: { reference } }: AttemptSeen): Traffic {
    const known = this.#traffic.get(reference);
    if (known !== undefined) return known;
    const fresh: Traffic = { bodies: [], unused: 0 };
    this.#traffic.set(reference, fresh);
    return fresh;
  }

  #ofTender({ intent }: AttemptSeen): readonly AttemptSeen[] {
    return this.#journal.story.ofTender(intent.tenderId);
  }

  #expect(invariant: Invariant, holds: boolean, what: () => string): void {
    this.#findings.expect(invariant, holds, () => ({ what: `${this.till}: ${what()}`, entries: [] }));
  }
}

const isModificationFact = (fact: Fact): fact is ModificationFact => fact.type.startsWith('modification.');
const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');
