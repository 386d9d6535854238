import type { CertificateStanding, DeniedListView } from './certificate.ts';
import type { TerminalId } from './ids.ts';
import type { ReachReason } from './terminal.ts';

/** How the way to the terminals has been, for whoever looks into trouble. Figures in ms, times of day in ms since the epoch. */
export interface HealthView {
  readonly terminals: readonly TerminalHealthView[];
  /** The till's clock minus a terminal's, by the latest answer that carried a time; null before the first. */
  readonly clockOffsetMs: number | null;
  /** What this till depends on, the one that ends first in front. */
  readonly certificates: readonly CertificateStanding[];
  readonly deniedList: DeniedListView;
}

export interface TerminalHealthView {
  readonly id: TerminalId;
  readonly name: string;
  readonly figures: Readonly<Record<Measure, Quantiles | null>>;
  /** First answers, oldest first, for the chart. */
  readonly answers: readonly Sample[];
  /** Since when its answers have been slower than `SLOW_ANSWER_MS`; null while they are not. */
  readonly slowSince: number | null;
  readonly today: TodaysPaths;
}

export type Measure =
  /** To a TCP connection. */
  | 'connect'
  /** From there to a proven identity. */
  | 'tls'
  /** From a request to the first byte of its answer. */
  | 'firstAnswer'
  /** From the whole command sent to the terminal seen asking for a card. The till looks after 250 ms, then every second. */
  | 'screen'
  /** From the press of Charge to the whole command sent, over the LAN. */
  | 'activation';

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

export interface Sample {
  readonly at: number;
  readonly ms: number;
}

/** Commands of this day by the path they took, and why the LAN was passed over. */
export interface TodaysPaths {
  readonly lan: number;
  readonly cloud: number;
  /** Hours with a command in them, in order. */
  readonly hours: readonly HourOfToday[];
  readonly fallbacks: readonly { readonly reason: ReachReason; readonly times: number }[];
}

/** One hour of this day, 0 to 23 by the shop's clock. */
export interface HourOfToday {
  readonly hour: number;
  readonly lan: number;
  readonly cloud: number;
  /** From the press of Charge to the whole command sent over the LAN; null when none was. */
  readonly activation: Quantiles | null;
}

/** What we promise for that, at p95. */
export const PROMISED_ACTIVATION_MS = 50;

/** An answer on a shop's LAN takes a few ms; beyond this a cashier begins to notice. */
export const SLOW_ANSWER_MS = 50;
