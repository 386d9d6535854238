import type { Path } from '#shared/terminal.ts';

/** All durations in milliseconds. None of them ever decides that a payment failed: they decide when to ask. */

/** Bounds dial, TLS, identity and the wait for `100 Continue`; never the card. */
export const REACH_MS = 2_000;

/** The longest a terminal may hold the call: the default 60 s prompt plus PIN and bank, or 160 s if that is more. */
export const REPLY_MS = 160_000;

/** After this long without a final word a person is asked to look at the terminal. */
export const ATTENTION_MS = 180_000;

/** How often the device is asked what it shows while its call is open. */
export const PROGRESS_MS: Readonly<Record<Path, readonly number[]>> = {
  lan: [250, 1_000],
  cloud: [3_000, 15_000, 30_000, 45_000],
};

/** When each party is asked about an unknown payment, counted from the moment it became unknown. */
const ASK: Readonly<Record<Path, { readonly first: readonly number[]; readonly every: number }>> = {
  lan: { first: [0, 2_000, 4_000, 8_000, 15_000], every: 15_000 },
  cloud: { first: [0, 15_000, 45_000, 90_000, 150_000], every: 300_000 },
};

/** Milliseconds to wait before question number `asked` (0 for the first), counted from the one before. */
export function waitBefore(path: Path, asked: number): number {
  const { first, every } = ASK[path];
  const due = first[asked];
  if (due === undefined) return every;
  return due - (first[asked - 1] ?? 0);
}

/** How long an attempt waits that the journal had no room for. */
export const TAKE_UP_AGAIN_MS = 5_000;
