/** All durations in milliseconds. None of them ever decides that nothing was given back: they decide when to ask. */

/** After this long without a usable answer a person is asked to look. */
export const DOUBT_MS = 180_000;

interface Schedule {
  /** Due times, counted from the first. */
  readonly first: readonly number[];
  readonly every: number;
}

/** An unknown command. No more than six questions a minute. */
const UNKNOWN: Schedule = {
  first: [0, 2_000, 6_000, 15_000, 30_000, 60_000, 90_000, 150_000],
  every: 300_000,
};

/** A refund that VINR has: it takes seconds in the sandbox and days at a bank. */
const ON_ITS_WAY: Schedule = {
  first: [1_000, 3_000, 10_000, 30_000, 60_000, 300_000, 900_000],
  every: 3_600_000,
};

/** The card is to be read again: a customer stands there, and the terminal is busy until it is over. */
const PRESENTED: Schedule = { first: [1_000, 2_000, 4_000, 6_000, 10_000], every: 10_000 };

export type Phase = 'unknown' | 'onItsWay' | 'presented';

const SCHEDULES: Readonly<Record<Phase, Schedule>> = {
  unknown: UNKNOWN,
  onItsWay: ON_ITS_WAY,
  presented: PRESENTED,
};

/** Milliseconds to wait before question number `asked` (0 for the first), counted from the one before. */
export function waitBefore(phase: Phase, asked: number): number {
  const { first, every } = SCHEDULES[phase];
  const due = first[asked];
  return due === undefined ? every : due - (first[asked - 1] ?? 0);
}

/** VINR lets an authorization lapse after seven days. */
export const AUTHORIZATION_MS = 7 * 86_400_000;

/** From its fifth day on, a person is warned. */
export const AUTHORIZATION_ALARM_MS = 5 * 86_400_000;
