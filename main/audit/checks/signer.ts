import type { Fact } from '../../journal/facts.ts';
import type { Expectations } from '../invariants.ts';

/** I16 of a bundle: it is signed by the key that the till itself wrote down when it last started. */
export class SignerCheck {
  #named: { readonly key: string; readonly seq: number } | null = null;

  see(seq: number, fact: Fact): void {
    if (fact.type === 'till.started' && fact.signingKey !== undefined)
      this.#named = { key: fact.signingKey, seq };
  }

  end(signedBy: string, expectations: Expectations): void {
    expectations.expect('I16', this.#named?.key === signedBy, () => ({
      what: 'the bundle is signed by another key than the till wrote down',
      entries: this.#named === null ? [] : [this.#named.seq],
    }));
  }
}
