/**
 * A wedge scanner is a keyboard that types very fast. A burst is at least four characters with gaps of 50 ms on
 * average, ended by Enter or Tab or by 80 ms of silence; everything else is a person typing.
 */
export const SILENCE_MS = 80;
const LEAST_CHARACTERS = 4;
const AVERAGE_GAP_MS = 50;

export interface Burst {
  readonly text: string;
  /** Milliseconds, on the clock of the key events. */
  readonly startedAt: number;
  readonly lastAt: number;
}

export type Verdict =
  { readonly kind: 'scan'; readonly code: string } | { readonly kind: 'typing'; readonly text: string };

export function isScan(burst: Burst): boolean {
  const gaps = burst.text.length - 1;
  return burst.text.length >= LEAST_CHARACTERS && (burst.lastAt - burst.startedAt) / gaps <= AVERAGE_GAP_MS;
}

export const judge = (burst: Burst): Verdict =>
  isScan(burst) ? { kind: 'scan', code: burst.text } : { kind: 'typing', text: burst.text };

export const isSilent = (burst: Burst, now: number): boolean => now - burst.lastAt >= SILENCE_MS;

export const extend = (burst: Burst | null, character: string, at: number): Burst =>
  burst === null
    ? { text: character, startedAt: at, lastAt: at }
    : { text: burst.text + character, startedAt: burst.startedAt, lastAt: at };
