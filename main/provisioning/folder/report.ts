import type { CertificateWarning } from '../../certificates/inspect-p12.ts';
import type { Proof } from '../../certificates/install.ts';
import type { CertificateProblem } from '../../certificates/problems.ts';

/** Why a file is not taken: what its certificate is refused for, or what is missing around it. */
export type FileProblem =
  | CertificateProblem
  | 'noPassphrase'
  | 'noFile'
  | 'noHost'
  | 'sameTerminal'
  /** Good by itself, but its terminal does not accept it: the one before it is in use again. */
  | 'rejected';

export interface RefusedFile {
  readonly file: string;
  /** Line of the sheet; null for a file that the sheet does not name. */
  readonly line: number | null;
  readonly ok: false;
  readonly code: FileProblem;
  /** One sentence or two, remedy included. Never a passphrase. */
  readonly sentence: string;
}

export interface TakenFile {
  readonly file: string;
  readonly line: number;
  readonly ok: true;
  /** `new`: the terminal had none. `renewed`: it had another. `unchanged`: it had this one. */
  readonly code: 'new' | 'renewed' | 'unchanged';
  readonly sentence: string;
  /** What the terminal itself says to it; `unknown` when it was not asked, or is away. */
  readonly proof: Proof;
  readonly terminal: {
    readonly id: string;
    readonly name: string;
    readonly host: string;
    readonly port: number;
  };
  /** ISO 8601. */
  readonly notAfter: string;
  readonly warnings: readonly CertificateWarning[];
}

export type FileReport = TakenFile | RefusedFile;

/** What `--json` prints. Public facts only. */
export interface FolderReport {
  readonly version: 1;
  readonly dryRun: boolean;
  /** False: the till is as it was. */
  readonly written: boolean;
  readonly keyStore: 'os' | 'weak';
  readonly files: readonly FileReport[];
  readonly totals: {
    readonly files: number;
    readonly new: number;
    readonly renewed: number;
    readonly unchanged: number;
    readonly refused: number;
  };
}

export const refuse = (
  { file, line }: { readonly file: string; readonly line: number | null },
  code: FileProblem,
  sentence: string,
): RefusedFile => ({ file, line, ok: false, code, sentence });

export function totalsOf(files: readonly FileReport[]): FolderReport['totals'] {
  const count = (code: TakenFile['code']) => files.filter((file) => file.code === code).length;
  return {
    files: files.length,
    new: count('new'),
    renewed: count('renewed'),
    unchanged: count('unchanged'),
    refused: files.filter((file) => !file.ok).length,
  };
}

/** Whether every file may be used as it is. */
export const isAllGood = ({ files }: FolderReport): boolean =>
  files.every((file) => file.ok && file.proof !== 'rejected');

/** For a person: refused files, then those that a terminal does not accept, then one line on the rest. */
export function reportText({ files, totals, written, dryRun, keyStore }: FolderReport): string {
  const refused = files.filter((file) => !file.ok);
  const rejected = files.filter((file) => file.ok && file.proof === 'rejected');
  return [
    ...refused.map(({ file, code, sentence }) => `REFUSED  ${shown(file)} (${code}): ${sentence}`),
    ...rejected.map(({ file, sentence }) => `REJECTED ${shown(file)}: ${sentence}`),
    `${totals.files} files: ${totals.new} new, ${totals.renewed} renewed, ${totals.unchanged} unchanged, ${totals.refused} refused.`,
    ending(written, dryRun),
    ...(keyStore === 'weak' ? ['Keys are kept in a WEAK store (a file in the profile).'] : []),
  ].join('\n');
}

function ending(written: boolean, dryRun: boolean): string {
  if (dryRun) return 'Dry run: nothing was written.';
  return written ? 'Written. Restart the till to use them.' : 'Nothing was written: the till is as it was.';
}

/** File names are not ours; control and direction characters would rewrite the terminal's screen. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '?');
