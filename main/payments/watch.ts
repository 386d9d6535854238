import type { Path } from '#shared/terminal.ts';
import type { AttemptKey, Outcome } from '../journal/facts.ts';
import type { RunParts } from './attempt-run.ts';
import { attemptIn } from './attempt-run.ts';
import { waitBefore } from './deadlines.ts';
import type { Observation } from './driver/link.ts';
import { orderOf } from './identity.ts';
import { judge } from './judge.ts';
import type { Attempt } from './payment-machine.ts';
import { isWatched } from './payment-machine.ts';
import { maySettle } from './recovery.ts';

export type WatchParts = Pick<RunParts, 'record' | 'link' | 'clock'>;

/**
 * Goes on asking about an attempt that is final for the counter and not for the bank: approved by the terminal
 * alone, or decided by a supervisor. Ends when the truth is in the journal. Only reads; nothing else ends it.
 */
export async function watch(parts: WatchParts, key: AttemptKey): Promise<void> {
  const { clock, record, link } = parts;
  const now = () => attemptIn(record.books.sale(key.saleId), key);
  const untilTheEnd = new AbortController().signal;
  for (let asked = 0; isWatched(now()); asked += 1) {
    await clock.sleep(waitBefore('cloud', asked), untilTheEnd);
    for (const path of ['lan', 'cloud'] as const) {
      const reading = await link.read(path, orderOf(now().intent));
      if (reading.kind === 'payment') await weigh(parts, key, path, reading.payment);
    }
  }
}

async function weigh({ record }: WatchParts, key: AttemptKey, path: Path, seen: Observation): Promise<void> {
  await record.decide((books) => {
    const attempt = attemptIn(books.sale(key.saleId), key);
    const verdict = judge(attempt.intent, seen, 'readBack', path);
    const isTruth =
      verdict.kind === 'final' && isWatched(attempt) && mayCorrect(attempt, path, verdict.outcome);
    const { saleId, tenderId, attempt: n } = key;
    const corrected = { type: 'payment.corrected', saleId, tenderId, attempt: n, evidence: path } as const;
    return { facts: isTruth ? [{ ...corrected, outcome: verdict.outcome }] : [], result: undefined };
  });
}

/** What the terminal approved alone, the terminal may also take back: it holds the queue. */
function mayCorrect(attempt: Attempt, path: Path, outcome: Outcome): boolean {
  if (outcome.kind === 'provisional') return false;
  return attempt.standing.kind === 'settled' || maySettle(attempt, path, outcome);
}
