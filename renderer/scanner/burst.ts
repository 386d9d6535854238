import type { ScannerSettings } from '#shared/scanner.ts';

/**
 * A wedge scanner is a keyboard that types very fast. A burst is keys without a long gap between two of them; it is a
 * scan when it is long enough and fast on average. Everything else is a person typing.
 */
export interface Burst {
  readonly text: string;
  /** The scanner's prefix was a key that makes no character, and it came first. */
  readonly announced: boolean;
  /** Milliseconds, on the clock of the key events. */
  readonly startedAt: number;
  readonly lastAt: number;
}

export type Verdict =
  { readonly kind: 'scan'; readonly code: string } | { readonly kind: 'typing'; readonly text: string };

/** One slow key is forgiven: the average of all gaps may be 5/8 of the longest, 50 ms of 80. */
const AVERAGE_OF_LONGEST = 5 / 8;

export const isFast = ({ text, announced, startedAt, lastAt }: Burst, rules: ScannerSettings): boolean => {
  const gaps = text.length - (announced ? 0 : 1);
  return gaps > 0 && (lastAt - startedAt) / gaps <= rules.longestGapMs * AVERAGE_OF_LONGEST;
};

export function isScan(burst: Burst, rules: ScannerSettings): boolean {
  const marked = burst.announced || beginsWithPrefix(burst, rules);
  return codeOf(burst, rules).length >= (marked ? 1 : rules.leastCharacters) && isFast(burst, rules);
}

export const judge = (burst: Burst, rules: ScannerSettings): Verdict =>
  isScan(burst, rules) ? { kind: 'scan', code: codeOf(burst, rules) } : { kind: 'typing', text: burst.text };

export const hasStopped = (burst: Burst, now: number, rules: ScannerSettings): boolean =>
  now - burst.lastAt >= rules.longestGapMs;

export const extend = (burst: Burst | null, character: string, at: number): Burst =>
  burst === null
    ? { text: character, announced: false, startedAt: at, lastAt: at }
    : { ...burst, text: burst.text + character, lastAt: at };

const beginsWithPrefix = ({ text }: Burst, { prefix }: ScannerSettings): boolean =>
  prefix !== '' && text.startsWith(prefix);

const codeOf = (burst: Burst, rules: ScannerSettings): string =>
  beginsWithPrefix(burst, rules) ? burst.text.slice(rules.prefix.length) : burst.text;
