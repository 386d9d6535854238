import { canonicalJson } from './canonical-json.ts';
import type { StoredEntry } from './chain.ts';
import { follow, GENESIS, link } from './chain.ts';
import type { Fact } from './facts.ts';
import type { Entry, Journal, Verification } from './journal.ts';
import { JournalFailure } from './journal.ts';
import { JournalStateHolder } from './journal-state.ts';

/** The journal of a simulation: same chain, same order, no disk. `clock`: wall time, ms. */
export function memoryJournal(clock: () => number): Journal {
  const stored: StoredEntry[] = [];
  const state = new JournalStateHolder();
  let isClosed = false;

  const opened = async <T>(work: () => T): Promise<T> => {
    // One turn later, as with the real one: nobody may rely on an append that has not resolved.
    await Promise.resolve();
    if (isClosed) throw new JournalFailure('closed', 'The journal is closed');
    return work();
  };
  return {
    append: async (facts) => {
      const texts = facts.map(canonicalJson);
      const at = clock();
      return opened(() => {
        const entries = link(stored.at(-1) ?? GENESIS, at, texts);
        stored.push(...entries);
        return entries.map(toEntry);
      });
    },
    readAll: () => opened(() => stored.map(toEntry)),
    pages: async function* (from) {
      yield await opened(() => stored.slice(from - 1).map(toEntry));
    },
    read: (from, limit) => opened(() => stored.slice(from - 1, from - 1 + limit).map(toEntry)),
    readTender: (tenderId) =>
      opened(() =>
        stored.map(toEntry).filter(({ fact }) => 'tenderId' in fact && fact.tenderId === tenderId),
      ),
    verify: (from = 1) => opened(() => verify(stored, from)),
    state: () => state.get(),
    onState: (listener) => state.listen(listener),
    close: () => {
      isClosed = true;
      return Promise.resolve();
    },
  };
}

function verify(stored: readonly StoredEntry[], from: number): Verification {
  const entries = stored.slice(from - 1);
  const result = follow(stored[from - 2] ?? GENESIS, entries);
  return 'brokenAt' in result
    ? { ok: false, brokenAt: result.brokenAt }
    : { ok: true, entries: entries.length };
}

const toEntry = ({ seq, at, fact, hash }: StoredEntry): Entry => ({
  seq,
  at,
  fact: JSON.parse(fact) as Fact,
  hash,
});
