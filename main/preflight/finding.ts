import type { TerminalId } from '#shared/ids.ts';

/** What one check found. `code` is stable; `sentence` and `next` are for whoever installs the till. */
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

export const ok = (code: string, sentence: string): Finding => ({ status: 'ok', code, sentence });

export const warning = (code: string, sentence: string, next: string): Finding => ({
  status: 'warning',
  code,
  sentence,
  next,
});

export const failed = (code: string, sentence: string, next: string): Finding => ({
  status: 'failed',
  code,
  sentence,
  next,
});

export const notChecked = (why: string): Finding => ({ status: 'notChecked', why });
