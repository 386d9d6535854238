import type { TerminalId } from './ids.ts';
import type { TestPayment } from './test-payment.ts';
import type { findingWords } from './words/en/findings.ts';

type Words = keyof typeof findingWords;
type After<P extends string> = Words extends infer K ? (K extends `${P}${infer Code}` ? Code : never) : never;

/** What can be found, what can be done about it, and why something goes unchecked: each has its sentence in `words`. */
export type FoundCode = After<'preflight.found.'>;
export type StepCode = After<'preflight.step.'>;
export type WhyCode = After<'preflight.why.'>;

/** Fills the places of the sentence: figures as numbers, addresses and names as text. */
export type FoundValues = Readonly<Record<string, string | number>>;

/** What one check found. `code` is stable. `words/finding-text.ts` says it. */
export type Finding =
  | { readonly status: 'ok'; readonly code: FoundCode; readonly values: FoundValues }
  | {
      readonly status: 'warning' | 'failed';
      readonly code: FoundCode;
      readonly values: FoundValues;
      readonly step: StepCode;
    }
  /** It could not be judged, because of something that another line tells. */
  | { readonly status: 'notChecked'; readonly why: WhyCode };

/** Root causes first: of several failures the earliest in this list explains the others. */
export const CHECKS = [
  'settings',
  'disk',
  'journal',
  'keys',
  'network',
  'localNetwork',
  'name',
  'announcement',
  'localMode',
  'port',
  'clock',
  'identity',
  'certificate',
  'subnet',
  'cloud',
  'cloudKey',
] as const;
export type CheckName = (typeof CHECKS)[number];

export interface Check {
  readonly name: CheckName;
  /** Null for what concerns the whole till. */
  readonly terminalId: TerminalId | null;
  readonly finding: Finding;
}

/** What preflight found, all of it. */
export interface PreflightReport {
  /** ISO 8601. */
  readonly at: string;
  readonly tookMs: number;
  readonly till: { readonly id: string; readonly name: string; readonly shop: string } | null;
  readonly terminals: readonly {
    readonly id: TerminalId;
    readonly name: string;
    readonly host: string;
    readonly port: number;
  }[];
  readonly checks: readonly Check[];
  readonly failed: number;
  readonly warnings: number;
  readonly notChecked: number;
  /** What to put right first; null when nothing failed. */
  readonly culprit: Check | null;
  /** Null when none is on record. */
  readonly testPayment: TestPayment | null;
}

export type PreflightView =
  | { readonly state: 'never' }
  /** `checks`: those that are through. `groups`: how many of how many parts are. */
  | {
      readonly state: 'running';
      readonly checks: readonly Check[];
      readonly done: number;
      readonly groups: number;
    }
  | { readonly state: 'done'; readonly report: PreflightReport; readonly canPrint: boolean };
