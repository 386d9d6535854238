/** What must hold whatever happens to a till. A journal shows most of it by itself; the bank's ledger shows the rest. */
export const INVARIANTS = {
  I1: 'no tender takes more than it asked for, nor takes it twice',
  I2: 'one leg of a tender may be live at a time',
  I3: 'intent and SENDING are written before money can move',
  I4: 'paid means covered, by money that VINR named and the bank took',
  I5: 'what the bank took is booked, or shown as open',
  I6: 'no open attempt is dropped',
  I7: '"not charged" is said by an authority, or nothing was sent',
  I8: 'one open attempt on a terminal',
  I9: 'one key, one reference, one body',
  I10: 'no state goes back, nothing follows the final word',
  I12: 'an outcome fits what was asked for',
  I13: 'no more is given back than was taken',
  I14: 'what an open attempt asks for is asked for once',
  I15: 'offline approvals stay provisional until the bank has spoken',
  I16: 'the chain of entries is whole',
  I17: 'no secret and no card number is written down',
  I21: 'money is whole minor units with a currency',
  I23: 'a drawer adds up, in one shift at a time',
  I22: 'no piece comes back twice, and an exchange adds up',
} as const;

export type Invariant = keyof typeof INVARIANTS;

/** Entry numbers, so that a person finds the place. */
export interface Blame {
  readonly what: string;
  readonly entries: readonly number[];
}

export interface Violation<Name extends string = Invariant> extends Blame {
  readonly invariant: Name;
}

/** Where checks report to. `blame` is asked for only when the expectation does not hold. */
export interface Expectations {
  expect(invariant: Invariant, holds: boolean, blame: () => Blame): void;
}

/** How often each invariant was put to the test, and what broke it. */
export class Findings<Name extends string = Invariant> {
  readonly violations: Violation<Name>[] = [];
  readonly #checked = new Map<Name, number>();

  expect(invariant: Name, holds: boolean, blame: () => Blame): void {
    this.#checked.set(invariant, this.checked(invariant) + 1);
    if (!holds) this.violations.push({ invariant, ...blame() });
  }

  checked(invariant: Name): number {
    return this.#checked.get(invariant) ?? 0;
  }
}
