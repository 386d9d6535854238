import { hash } from 'node:crypto';

/** An entry as it is stored: `fact` is canonical JSON text. */
export interface StoredEntry {
  readonly seq: number;
  readonly at: number;
  readonly fact: string;
  readonly hash: string;
}

/** The end of the chain so far. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const GENESIS: Head = { seq: 0, hash: '0'.repeat(64) };

const VERSION = 1;

/** The canonical JSON of `{ v, seq, at, fact }`, put together from parts that are canonical already. */
const material = (seq: number, at: number, fact: string): string =>
  `{"at":${at},"fact":${fact},"seq":${seq},"v":${VERSION}}`;

export const linkHash = (previous: string, seq: number, at: number, fact: string): string =>
  hash('sha256', previous + material(seq, at, fact), 'hex');

/** Continues the chain after `head` with one entry per text. */
export function link(head: Head, at: number, facts: readonly string[]): StoredEntry[] {
  let previous = head.hash;
  return facts.map((fact, index) => {
    const seq = head.seq + index + 1;
    previous = linkHash(previous, seq, at, fact);
    return { seq, at, fact, hash: previous };
  });
}

/** The new head when every entry follows from the one before it, else the sequence number where that ends. */
export function follow(head: Head, entries: readonly StoredEntry[]): { head: Head } | { brokenAt: number } {
  let current = head;
  for (const entry of entries) {
    const seq = current.seq + 1;
    if (entry.seq !== seq || linkHash(current.hash, seq, entry.at, entry.fact) !== entry.hash)
      return { brokenAt: seq };
    current = entry;
  }
  return { head: { seq: current.seq, hash: current.hash } };
}
