import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../audit/audit.ts';
import { Books } from '../sales/books.ts';
import { standingOf } from '../sales/sale.ts';
import type { StoredEntry } from './chain.ts';
import { Database } from './database.ts';
import type { Fact } from './facts.ts';
import { JournalFile } from './journal-file.ts';
import { JOURNAL_MIGRATIONS, migrate } from './migrations.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

/**
 * Journals that released versions wrote, entry by entry as they lay on the disk. Whatever changes, each must still be
 * opened, be in order, and come to the same money. To add one: the entries as lines of JSON, the number of migrations
 * that its version knew, and what its sales came to.
 */
interface Golden {
  readonly file: string;
  /** Format of the database that it was written to. */
  readonly format: number;
  /** Minor units to be paid, paid, tips, and what is asked for and not answered, sale by sale. */
  readonly sales: readonly [number: string, total: number, paid: number, tip: number, held: number][];
}

const GOLDEN: readonly Golden[] = [
  // Weights, variants, discounts, another price, notes, a customer, a void, parked baskets.
  {
    file: '0.1.0-selling.jsonl',
    format: 3,
    sales: [
      ['1001', 6371, 6371, 0, 0],
      ['1002', 1512, 0, 0, 0],
      ['1003', 6685, 0, 0, 0],
    ],
  },
  // A shift with every fact of its own: float, cash in and out, a drawer without a sale, a count, a comparison, a close.
  {
    file: '0.1.0-shift.jsonl',
    format: 3,
    sales: [
      ['1001', 5000, 5000, 0, 0],
      ['1002', 5000, 5000, 0, 0],
    ],
  },
  {
    file: '0.1.0.jsonl',
    format: 2,
    sales: [
      ['1001', 378, 378, 57, 0],
      ['1002', 5000, 5000, 0, 0],
      ['1003', 5000, 5000, 0, 0],
      ['1004', 410, 410, 0, 0],
      ['1005', 410, 410, 0, 0],
      ['1006', 378, 378, 0, 0],
      ['1007', 410, 0, 0, 410],
    ],
  },
];

const FOLDER = join(import.meta.dirname, 'golden');
const LIMITS = { reserveBytes: 4096, floorBytes: 0 };

const entriesOf = (file: string): readonly StoredEntry[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      // The text of the fact as it stands there: the hash is over this text.
      const { fact = '' } = /"fact":(?<fact>.*),"hash":"[0-9a-f]{64}","seq":\d+}$/.exec(line)?.groups ?? {};
      return { ...(JSON.parse(line) as { seq: number; at: number; hash: string }), fact };
    });

/** The database as that version left it. */
function oldDatabase(directory: string, { file, format }: Golden): void {
  const database = new Database(join(directory, 'journal.db'));
  migrate(database, JOURNAL_MIGRATIONS.slice(0, format));
  for (const { seq, at, fact, hash } of entriesOf(file))
    database.run('INSERT INTO entries (seq, at, fact, hash) VALUES (?, ?, ?, ?)', [seq, at, fact, hash]);
  database.close();
}

describe.each(GOLDEN)('the journal of $file', (golden) => {
  const entries = entriesOf(golden.file);

  it('is opened, migrated, and still whole', () => {
    const directory = temporaryDirectory();
    oldDatabase(directory, golden);
    const journal = new JournalFile(directory, LIMITS, 0, () => undefined);
    expect(journal.state()).toEqual({ state: 'ok' });
    expect(journal.read(1, 1_000)).toEqual(entries);
    const next = journal.append({ at: 1, facts: ['{}'], durability: 'flushed', mayUseReserve: false });
    expect(next.first).toBe(entries.length + 1);
    journal.close(2);
  });

  it('comes to the same money', () => {
    const books = new Books();
    for (const { seq, fact, at } of entries) books.apply({ seq, fact: JSON.parse(fact) as Fact, at });
    const sums = entries.flatMap(({ fact }) => {
      const parsed = JSON.parse(fact) as Fact;
      if (parsed.type !== 'sale.opened') return [];
      const { totals, paid, tip, held } = standingOf(books.sale(parsed.saleId));
      return [[parsed.number, totals.total.amount, paid.amount, tip.amount, held.amount]];
    });
    expect(sums).toEqual(golden.sales);
  });

  it('is in order', () => {
    const evidence = { entries, marks: [], faults: [], signedBy: null };
    expect(audit(evidence, null).findings.violations).toEqual([]);
  });
});

it('every golden journal is in the list', () => {
  expect(readdirSync(FOLDER)).toEqual(GOLDEN.map(({ file }) => file));
});
