import { canonicalJson } from '../../journal/canonical-json.ts';
import type { Head, StoredEntry } from '../../journal/chain.ts';
import { GENESIS, linkHash } from '../../journal/chain.ts';
import type { Expectations } from '../invariants.ts';

/** I16: numbers without gaps, every hash over the one before, nothing lost off the end. */
export class ChainCheck {
  #head: Head = GENESIS;
  readonly #expectations: Expectations;
  readonly #marks: ReadonlyMap<number, string>;
  #marksSeen = 0;

  /** `marks`: entries that are known to have been there. */
  constructor(marks: readonly Head[], expectations: Expectations) {
    this.#marks = new Map(marks.map(({ seq, hash }) => [seq, hash]));
    this.#expectations = expectations;
  }

  get head(): Head {
    return this.#head;
  }

  /** Goes on from what is written there, so that every break is told and not only the first. */
  see({ seq, at, fact, hash }: StoredEntry): void {
    const isNext = seq === this.#head.seq + 1;
    this.#expect(isNext, seq, `entry ${seq} stands after entry ${this.#head.seq}`);
    const isLinked = linkHash(this.#head.hash, seq, at, fact) === hash;
    this.#expect(isLinked, seq, `entry ${seq} was changed, or the one before it was`);
    const mark = this.#marks.get(seq);
    if (mark !== undefined) this.#marksSeen += 1;
    this.#expect(mark === undefined || mark === hash, seq, `entry ${seq} is not what was once verified`);
    this.#head = { seq, hash };
  }

  /** The fact as it was read back must have the one text that its value has. */
  seeFact(seq: number, text: string, fact: unknown): void {
    this.#expect(canonicalJson(fact) === text, seq, `entry ${seq} is not canonical JSON`);
  }

  unreadable(seq: number): void {
    this.#expect(false, seq, `entry ${seq} is not JSON`);
  }

  /** A fact that was tampered with may have any shape; it must not end the audit. */
  seeShape(seq: number, read: () => void): void {
    try {
      read();
    } catch (error) {
      this.#expect(false, seq, `entry ${seq} is no fact that can be read: ${String(error)}`);
    }
  }

  end(faults: readonly string[]): void {
    const isWhole = this.#marksSeen === this.#marks.size;
    this.#expect(isWhole, this.#head.seq, 'entries that were once verified are gone from the end');
    for (const fault of faults) this.#expect(false, this.#head.seq, fault);
  }

  #expect(holds: boolean, seq: number, what: string): void {
    this.#expectations.expect('I16', holds, () => ({ what, entries: [seq] }));
  }
}
