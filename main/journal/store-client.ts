import { canonicalJson } from './canonical-json.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import type { StoredEntry } from './chain.ts';
import type { Fact } from './facts.ts';
import type { Durability, Entry, Journal, Verification } from './journal.ts';
import type { StoreConnection } from './store-connection.ts';
import type { VerifiedPage } from './store-protocol.ts';
import type { TraceStore } from './trace-store.ts';

/** Rows a message: some milliseconds of the store's time, so that an append in between does not wait long. */
const PAGE = 2_000;

export type MayUseReserve = (fact: Fact) => boolean;

/** `mayUseReserve` says which facts must be written even when the disk is full. */
export function storedJournal(store: StoreConnection, mayUseReserve: MayUseReserve): Journal {
  return {
    append: (facts, durability) => append(store, mayUseReserve, facts, durability),
    readAll: () => readAll(store),
    pages: (from) => pages(store, from),
    read: async (from, limit) => (await store.call('read', { from, limit })).map(toEntry),
    readTender: async (tenderId) => (await store.call('readTender', { tenderId })).map(toEntry),
    verify: (from = 1) => verify(store, from),
    state: () => store.state.get(),
    onState: (listener) => store.state.listen(listener),
    close: () => store.close(),
  };
}

async function append(
  store: StoreConnection,
  mayUseReserve: MayUseReserve,
  facts: readonly Fact[],
  durability: Durability,
): Promise<readonly Entry[]> {
  const at = store.clock();
  const texts = facts.map(canonicalJson);
  const { first, hashes } = await store.call('append', {
    at,
    facts: texts,
    durability,
    mayUseReserve: facts.every(mayUseReserve),
  });
  const entries = hashes.map((hash, index) =>
    toEntry({ seq: first + index, at, fact: texts[index] ?? '', hash }),
  );
  const last = entries.at(-1);
  if (last !== undefined) store.acknowledge({ seq: last.seq, hash: last.hash });
  return entries;
}

async function readAll(store: StoreConnection): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const page of pages(store, 1)) for (const entry of page) entries.push(entry);
  return entries;
}

/** The store reads the next page while somebody is busy with this one. */
async function* pages(store: StoreConnection, from: number): AsyncGenerator<readonly Entry[]> {
  let asked = ask(store, from);
  for (let next = from + PAGE; ; next += PAGE) {
    const page = await asked;
    if (page.length < PAGE) {
      yield page.map(toEntry);
      return;
    }
    asked = ask(store, next);
    yield page.map(toEntry);
  }
}

function ask(store: StoreConnection, from: number): Promise<readonly StoredEntry[]> {
  const page = store.call('read', { from, limit: PAGE });
  // Heard where it is waited for; nobody waits for it when whoever reads stops before.
  page.catch(() => undefined);
  return page;
}

async function verify(store: StoreConnection, from: number): Promise<Verification> {
  let entries = 0;
  let next: number | null = from;
  while (next !== null) {
    const page: VerifiedPage = await store.call('verify', { from: next, limit: PAGE });
    if (!page.ok) return page;
    entries += page.entries;
    next = page.next;
  }
  return { ok: true, entries };
}

export function storedCatalogue(store: StoreConnection): CatalogueStore {
  return {
    head: () => store.call('shelfHead', {}),
    fill: async (content, pages) => {
      await store.call('shelfBegin', {});
      for await (const products of pages) await store.call('shelfAdd', { products });
      await store.call('shelfCommit', content);
    },
    patch: async (content, products) => {
      await store.call('shelfPatch', { content, products });
    },
    product: (id) => store.call('product', { id }),
    coded: (keys) => store.call('coded', { keys }),
    category: (categoryId, from, count) => store.call('category', { categoryId, from, count }),
    search: (text, key, limit) => store.call('search', { text, key, limit }),
    letters: (beginning) => store.call('letters', { beginning }),
    priced: (span) => store.call('priced', span),
    nextMoment: (after) => store.call('nextMoment', { after }),
  };
}

export function storedTraces(store: StoreConnection): TraceStore {
  return {
    append: async (traces) => {
      await store.call('traceAppend', { traces });
    },
    of: (reference) => store.call('traceOf', { reference }),
    since: (at) => store.call('traceSince', { at }),
    forget: async (now, age) => {
      while (await store.call('traceForget', { now, age })) continue;
    },
  };
}

// The text was written by canonicalJson from a Fact, and the chain vouches that nobody changed it since.
const toEntry = ({ seq, at, fact, hash }: StoredEntry): Entry => ({
  seq,
  at,
  fact: JSON.parse(fact) as Fact,
  hash,
});
