import { describe, expect, it } from 'vitest';
import type { TenderId } from '#shared/ids.ts';
import type { Fact } from '../facts.ts';
import type { Journal } from '../journal.ts';
import { JournalFailure } from '../journal.ts';
import { someFact, tenderFact } from './facts.ts';

const GENESIS_HASH_LENGTH = 64;

/** What every journal promises. `open` gives a fresh, empty one whose clock stands at `NOW`. */
export const NOW = 1_790_000_000_000;

export function journalContract(name: string, open: () => Promise<Journal>): void {
  const withJournal = async (work: (journal: Journal) => Promise<void>) => {
    const journal = await open();
    try {
      await work(journal);
    } finally {
      await journal.close();
    }
  };

  describe(`${name} keeps the contract of a journal`, () => {
    it('numbers entries from 1 and gives back what was written', () =>
      withJournal(async (journal) => {
        const first = await journal.append([someFact('a'), someFact('b')], 'flushed');
        const second = await journal.append([someFact('c')], 'ordered');
        expect([...first, ...second].map((entry) => entry.seq)).toEqual([1, 2, 3]);
        expect([...first, ...second].map((entry) => entry.at)).toEqual([NOW, NOW, NOW]);
        expect(await journal.readAll()).toEqual([...first, ...second]);
        expect(await journal.read(2, 1)).toEqual(first.slice(1));
        expect(await journal.read(2, 10)).toEqual([...first.slice(1), ...second]);
        expect(await journal.read(4, 10)).toEqual([]);
        expect(first[1]?.fact).toEqual(someFact('b'));
      }));

    it('chains every entry to the one before it', () =>
      withJournal(async (journal) => {
        const same = await journal.append([someFact('same'), someFact('same')], 'flushed');
        expect(same[0]?.hash).toHaveLength(GENESIS_HASH_LENGTH);
        expect(same[0]?.hash).not.toBe(same[1]?.hash);
        expect(await journal.verify()).toEqual({ ok: true, entries: 2 });
        expect(await journal.verify(2)).toEqual({ ok: true, entries: 1 });
      }));

    it('finds the entries of one tender, and only those', () =>
      withJournal(async (journal) => {
        const [, second, , fourth] = await journal.append(
          [someFact('a'), tenderFact('tender-1'), tenderFact('tender-2'), tenderFact('tender-1')],
          'flushed',
        );
        expect(await journal.readTender('tender-1' as TenderId)).toEqual([second, fourth]);
        expect(await journal.readTender('tender-3' as TenderId)).toEqual([]);
      }));

    it('goes through a long one some entries at a time, from any of them on', () =>
      withJournal(async (journal) => {
        const tills = Array.from({ length: 4_100 }, (_, index) => `till ${index}`);
        await journal.append(tills.map(someFact), 'ordered');
        const read: number[] = [];
        for await (const page of journal.pages(2)) read.push(...page.map(({ seq }) => seq));
        expect(read).toEqual(tills.map((_, index) => index + 1).slice(1));
        for await (const page of journal.pages(5_000)) expect(page).toEqual([]);
      }));

    it('keeps the order of appends that were not waited for', () =>
      withJournal(async (journal) => {
        const tills = Array.from({ length: 50 }, (_, index) => `till ${index}`);
        await Promise.all(
          tills.map((till, i) => journal.append([someFact(till)], i % 2 ? 'flushed' : 'ordered')),
        );
        expect((await journal.readAll()).map((entry) => entry.fact)).toEqual(tills.map(someFact));
      }));

    it('writes nothing of an append that cannot be written whole', () =>
      withJournal(async (journal) => {
        const impossible = { type: 'till.started', version: NaN, till: 'x' } as unknown as Fact;
        await expect(journal.append([someFact('fine'), impossible], 'flushed')).rejects.toThrow(TypeError);
        expect(await journal.readAll()).toEqual([]);
        await journal.append([someFact('next')], 'flushed');
        expect(await journal.readAll()).toHaveLength(1);
      }));

    it('hands out copies: nobody can change what was written', () =>
      withJournal(async (journal) => {
        const fact: { type: 'till.started'; version: string; till: string } = {
          type: 'till.started',
          version: '1',
          till: 'before',
        };
        await journal.append([fact], 'flushed');
        fact.till = 'after';
        expect((await journal.readAll())[0]?.fact).toEqual({ ...fact, till: 'before' });
      }));

    it('accepts an append of nothing', () =>
      withJournal(async (journal) => {
        expect(await journal.append([], 'flushed')).toEqual([]);
        expect(await journal.verify()).toEqual({ ok: true, entries: 0 });
      }));

    it('is ok at first, and refuses everything once closed', () =>
      withJournal(async (journal) => {
        expect(journal.state()).toEqual({ state: 'ok' });
        await journal.close();
        const refused = await journal.append([someFact('late')], 'flushed').catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(JournalFailure);
        expect(refused).toMatchObject({ kind: 'closed' });
        await expect(journal.readAll()).rejects.toMatchObject({ kind: 'closed' });
      }));
  });
}
