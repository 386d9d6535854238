import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../journal/chain.ts';
import { GENESIS, link } from '../journal/chain.ts';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { Fact } from '../journal/facts.ts';
import type { Entry } from '../journal/journal.ts';
import { JournalFailure } from '../journal/journal.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import type { SaveText } from '../save-text.ts';
import { writeWhole } from '../whole-file.ts';
import { audit } from './audit.ts';
import { readBundle } from './bundle.ts';
import { withFile } from './lines.ts';
import { publicKeyText } from './signing-key.ts';
import { exportFromTill } from './till-export.ts';

const key = generateKeyPairSync('ed25519').privateKey;
const PAGES = 40;
const PAGE = 200;

/** A journal of as many pages as a test wants, none of them before it is asked for. */
class LongJournal {
  asked = 0;
  readonly #version: string;
  readonly #failsAt: number;

  constructor({ version = '1.0.0', failsAt = Infinity }: { version?: string; failsAt?: number } = {}) {
    this.#version = version;
    this.#failsAt = failsAt;
  }

  async *pages(): AsyncGenerator<readonly Entry[]> {
    const fact = { type: 'till.started', version: this.#version, till: 'T1', signingKey: publicKeyText(key) };
    let head = GENESIS;
    for (let page = 0; page < PAGES; page += 1) {
      if (page === this.#failsAt) throw new JournalFailure('closed', 'The journal is closed');
      this.asked += 1;
      const stored = link(head, 0, new Array<string>(PAGE).fill(canonicalJson(fact)));
      head = stored.at(-1) ?? head;
      yield await Promise.resolve(stored.map(entry));
    }
  }
}

const entry = (stored: StoredEntry): Entry => ({ ...stored, fact: JSON.parse(stored.fact) as Fact });
const exported = (journal: LongJournal, saveText: SaveText | null) =>
  exportFromTill({ journal, key, till: 'T1', wall: () => 0, saveText });

describe('a journal that the till itself gives out', () => {
  it('goes from the journal to the file page by page, and is whole and signed there', async () => {
    const file = join(temporaryDirectory(), 'journal.jsonl');
    const journal = new LongJournal();
    const askedAhead: number[] = [];
    await exported(journal, async (_name, content) => {
      await writeWhole(
        file,
        noted(content as AsyncIterable<string>, () => askedAhead.push(journal.asked)),
      );
      return 'saved';
    });
    expect(askedAhead[0]).toBeLessThan(PAGES / 2);
    const { head, findings } = withFile(file, (source) => audit(readBundle(source), null));
    expect(head.seq).toBe(PAGES * PAGE);
    expect(findings.violations).toEqual([]);
  });

  it('is not even begun where the person changes their mind', async () => {
    const journal = new LongJournal();
    expect(await exported(journal, () => Promise.resolve('cancelled'))).toEqual({ kind: 'cancelled' });
    expect(journal.asked).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that the disk is full, and leaves nothing on it',
    async () => {
      const folder = temporaryDirectory();
      const file = join(folder, 'journal.jsonl');
      symlinkSync('/dev/full', `${file}.part`);
      await expect(exported(new LongJournal(), savedIn(file))).rejects.toMatchObject({
        error: { code: 'file.full' },
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('leaves nothing when the journal ends in the middle, or holds a secret', async () => {
    const folder = temporaryDirectory();
    const file = join(folder, 'journal.jsonl');
    const closing = exported(new LongJournal({ failsAt: PAGES - 1 }), savedIn(file));
    await expect(closing).rejects.toMatchObject({ kind: 'closed' });
    const telling = exported(
      new LongJournal({ version: ['s', 'k_test_canary0123456789'].join('') }),
      savedIn(file),
    );
    await expect(telling).rejects.toMatchObject({ error: { code: 'journal.notExported' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is one text where nobody can choose a file, and refused there when it is too long for that', async () => {
    expect(await exported(new LongJournal(), null)).toMatchObject({
      kind: 'text',
      name: 'journal-T1-1970-01-01.jsonl',
    });
    const long = new LongJournal({ version: 'x'.repeat(200_000) });
    await expect(exported(long, null)).rejects.toMatchObject({ error: { code: 'journal.tooLong' } });
    expect(long.asked).toBeLessThan(PAGES);
  });
});

const savedIn =
  (file: string): SaveText =>
  async (_name, content) => {
    await writeWhole(file, content);
    return 'saved';
  };

async function* noted(pieces: AsyncIterable<string>, note: () => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    note();
    yield piece;
  }
}
