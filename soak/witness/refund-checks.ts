import type { ModificationFact, ModificationIntent } from '../../main/journal/modification-facts.ts';
import type { ModificationOrder } from '../../main/payments/driver/modification-link.ts';
import type { GivenBack } from '../world/refund-desk.ts';
import type { Invariant } from './invariants.ts';

export type Expect = (invariant: Invariant, holds: boolean, what: () => string) => void;

/** What the journal says of one refund. */
interface RefundSeen {
  readonly intent: ModificationIntent;
  isSending: boolean;
  outcome: 'none' | 'moved' | 'notMoved';
}

/** I2, I3, I5, I7, I9, I13 for refunds, from the wire and the bank. */
export class RefundWitness {
  readonly #expect: Expect;
  /** What the bank took, minor units, by payment. */
  readonly #takenOn: (paymentId: string) => number;
  readonly #byReference = new Map<string, RefundSeen>();
  readonly #given: GivenBack[] = [];

  constructor(expect: Expect, takenOn: (paymentId: string) => number) {
    this.#expect = expect;
    this.#takenOn = takenOn;
  }

  knows(reference: string): boolean {
    return this.#byReference.has(reference);
  }

  /** Nothing is on its way or in doubt. */
  get isSettled(): boolean {
    return [...this.#byReference.values()].every(({ outcome }) => outcome !== 'none');
  }

  written(fact: ModificationFact): void {
    if (fact.type === 'modification.intended') {
      this.#byReference.set(fact.reference, { intent: fact, isSending: false, outcome: 'none' });
      return;
    }
    for (const one of this.#byReference.values()) {
      const isIt = one.intent.modificationId === fact.modificationId && one.intent.attempt === fact.attempt;
      if (isIt && fact.type === 'modification.sending') one.isSending = true;
      if (isIt && fact.type === 'modification.outcome')
        this.#ends(one, fact.outcome.kind === 'refunded' ? 'moved' : 'notMoved');
    }
  }

  leaves({ reference, key, amount }: ModificationOrder): void {
    const one = this.#byReference.get(reference);
    this.#expect('I3', one?.isSending === true, () => `${reference} leaves before SENDING is written`);
    if (one === undefined) return;
    one.isSending = false;
    const isSame = key === one.intent.key && amount.amount === one.intent.amount.amount;
    this.#expect('I9', isSame, () => `${reference} asks for something else than was written`);
  }

  gaveBack(given: GivenBack): void {
    this.#given.push(given);
    const { reference, paymentId } = given;
    const one = this.#byReference.get(reference);
    this.#expect('I13', this.#backBy(reference) === 1, () => `${reference} is given back twice`);
    const back = this.#given
      .filter((it) => it.paymentId === paymentId)
      .reduce((sum, { amount }) => sum + amount, 0);
    const taken = this.#takenOn(paymentId);
    this.#expect('I13', back <= taken, () => `${back} of ${taken} given back of ${paymentId}`);
    this.#expect('I7', one?.outcome !== 'notMoved', () => `${reference} moves after "not moved"`);
  }

  /** What was given back is booked, or shown as open. */
  checkEnd(): void {
    for (const { intent, outcome } of this.#byReference.values()) {
      const back = this.#backBy(intent.reference) > 0;
      const isTrue = outcome === 'none' || back === (outcome === 'moved');
      this.#expect(
        'I5',
        isTrue,
        () => `${intent.reference}: given back: ${String(back)}, booked: ${outcome}`,
      );
    }
  }

  #ends(one: RefundSeen, outcome: 'moved' | 'notMoved'): void {
    one.outcome = outcome;
    const { reference } = one.intent;
    const back = this.#backBy(reference) > 0;
    this.#expect('I13', back || outcome === 'notMoved', () => `${reference} is booked and nothing moved`);
    this.#expect('I7', !back || outcome === 'moved', () => `${reference} "not moved", and it has`);
  }

  #backBy(reference: string): number {
    return this.#given.filter((it) => it.reference === reference).length;
  }
}
