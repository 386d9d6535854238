import type { TerminalId } from './ids.ts';

/** What one check found. `code` is stable; `sentence` and `next` are for whoever installs the till, in English. */
export type Finding =
  | { readonly status: 'ok'; readonly code: string; readonly sentence: string }
  | {
      readonly status: 'warning' | 'failed';
      readonly code: string;
      readonly sentence: string;
      readonly next: string;
    }
  /** It could not be judged, because of something that another line tells. */
  | { readonly status: 'notChecked'; readonly why: string };

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
