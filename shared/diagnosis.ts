import type { TerminalId } from './ids.ts';
import type { ReachReason } from './terminal.ts';

export const LOG_LEVELS = ['info', 'warn', 'bug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of the till's log with everything masked that looks like a secret. */
export interface LogLine {
  /** Where it begins in the log: names it. */
  readonly offset: number;
  /** Wall time, ms; null on a line that the till did not write. */
  readonly at: number | null;
  readonly level: LogLevel;
  readonly event: string;
  /** Its facts, `name: value`; empty when it has none. */
  readonly text: string;
}

export interface LogPage {
  /** `none`: this till keeps no log of its own. */
  readonly state: 'read' | 'none';
  /** Newest first. */
  readonly lines: readonly LogLine[];
  /** Asks for older ones; null when there are none. */
  readonly next: number | null;
}

/** The way to a terminal, step by step. */
export const CONNECTION_STEPS = ['name', 'connect', 'identity', 'answer'] as const;
export type ConnectionStepName = (typeof CONNECTION_STEPS)[number];

export type ConnectionStep =
  | {
      readonly step: ConnectionStepName;
      readonly state: 'passed';
      readonly ms: number;
      readonly detail: string | null;
    }
  | {
      readonly step: ConnectionStepName;
      readonly state: 'failed';
      readonly ms: number;
      readonly reason: ReachReason;
    }
  /** A step before it failed. */
  | { readonly step: ConnectionStepName; readonly state: 'skipped' };

export interface ConnectionTest {
  readonly terminalId: TerminalId;
  /** Wall time, ms. */
  readonly at: number;
  readonly address: string;
  readonly steps: readonly ConnectionStep[];
}

export const BUNDLE_PARTS = [
  'till',
  'settings',
  'terminals',
  'preflight',
  'payments',
  'health',
  'log',
] as const;
export type BundlePart = (typeof BUNDLE_PARTS)[number];

/** What a support bundle holds, for whoever decides to send it. */
export interface BundleContents {
  /** Names what was put together: exactly this is saved. */
  readonly bundleId: string;
  /** Wall time, ms. */
  readonly madeAt: number;
  readonly parts: readonly { readonly part: BundlePart; readonly items: number; readonly bytes: number }[];
}
