import type { Violation } from '../witness/invariants.ts';
import type { Fault } from './faults.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { runSchedule } from './schedule.ts';

/** Forth and back by turns, up to a day. */
const STEPS: readonly Fault[] = Array.from({ length: 12 }, (_, at) => ({
  site: 'moment',
  nth: 0,
  kind: 'clockStep',
  ms: at * 30_000 + ((at + 1) % 2),
}));

/** I19: a till whose wall clock jumps writes the same facts as one whose clock is right. */
export async function checkWallClock(schedule: Schedule): Promise<readonly Violation[]> {
  const faults = schedule.faults.filter(({ kind }) => kind !== 'clockStep');
  const right = await runSchedule({ ...schedule, faults });
  const wrong = await runSchedule({ ...schedule, faults: [...faults, ...STEPS] });
  if (moneyFactsOf(right) === moneyFactsOf(wrong)) return [];
  return [{ invariant: 'I19', what: 'other facts are written when the wall clock jumps', entries: [] }];
}

/** A sweep's report may speak of days; what it finds is money. */
const moneyFactsOf = ({ facts }: Outcome): string =>
  JSON.stringify(facts.map((all) => all.filter(({ type }) => !SPEAKS_OF_DAYS.has(type))));

const SPEAKS_OF_DAYS: ReadonlySet<string> = new Set(['sweep.finished', 'payment.duplicate']);
