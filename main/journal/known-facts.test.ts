import { describe, expect, it } from 'vitest';
import type { Fact } from './facts.ts';
import { JournalFailure } from './journal.ts';
import { FactGate, KNOWN_FACTS } from './known-facts.ts';
import { memoryJournal } from './memory-journal.ts';
import { TillRecord } from './record.ts';

const started = (version: string): Fact => ({ type: 'till.started', version, till: 'T1' });
/** What a version that does not exist yet might write. */
const ofTomorrow = { type: 'sale.giftWrapped', saleId: 'a' } as unknown as Fact;

describe('a journal that a newer version has written to', () => {
  it('is refused in words: which version wrote it, and what to do', async () => {
    const journal = memoryJournal(() => 0);
    await journal.append([started('0.1.0'), started('0.9.0'), ofTomorrow], 'flushed');
    const replaying = new TillRecord(journal).replay();
    await expect(replaying).rejects.toThrow(JournalFailure);
    await expect(replaying).rejects.toThrow(
      /newer version of the till understands \(0\.9\.0 wrote them\)\. Install/,
    );
  });

  it('is read when it holds nothing new, whatever version wrote it: that is the way back', async () => {
    const journal = memoryJournal(() => 0);
    await journal.append([started('0.9.0')], 'flushed');
    await expect(new TillRecord(journal).replay()).resolves.toBeUndefined();
  });
});

it('knows the facts of money', () => {
  expect(KNOWN_FACTS).toEqual(expect.arrayContaining(['payment.intended', 'cash.taken', 'shift.closed']));
  expect(() => new FactGate().admit({ type: 'toString' })).toThrow(JournalFailure);
});
