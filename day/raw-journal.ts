import { join } from 'node:path';
import LibsqlDatabase from 'libsql';

/** A fact as it lies on the disk; nothing of the till's types, so that nothing of its reading is shared. */
export interface RawFact {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every fact of a profile's journal, by plain SQL. The till must be closed. */
export function rawFacts(profile: string): readonly RawFact[] {
  const database = new LibsqlDatabase(join(profile, 'journal', 'journal.db'), { readonly: true });
  try {
    const rows = database.prepare('SELECT fact FROM entries ORDER BY seq').raw().all() as [string][];
    return rows.map(([fact]) => JSON.parse(fact) as RawFact);
  } finally {
    database.close();
  }
}

/** Minor units in a field that holds money. */
export const minor = (fact: RawFact, field: string): number =>
  (fact[field] as { readonly amount: number } | undefined)?.amount ?? 0;

/** Adds up one field over all facts of these types. */
export const sumOf = (facts: readonly RawFact[], types: readonly string[], field: string): number =>
  facts.filter(({ type }) => types.includes(type)).reduce((sum, fact) => sum + minor(fact, field), 0);
