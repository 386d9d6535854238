import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { speechIn } from '#shared/words/speech.ts';
import { BackupFailure } from './backup-failure.ts';
import { checkProfile } from './check-profile.ts';
import { restore } from './restore.ts';
import { writeSheet } from './write-sheet.ts';

export interface BackupCommandParts {
  /** What to do, and its options. Those of a launcher among them are not ours. */
  readonly argv: readonly string[];
  /** How whoever asks has called this: `vinr-pos backup`. */
  readonly called: string;
  /** The till's own folder, where none was asked for; null where a till has none. */
  readonly ownProfile: string | null;
  /** Has somebody type the recovery code. */
  readonly ask: () => Promise<string>;
  readonly wall: () => number;
}

/** 0: done, or nothing keeps the till. 1: something would be lost or left undone. 2: nothing was done, and why is said. */
export interface BackupCommandEnd {
  readonly exit: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** Brings a till back, writes its recovery sheet, says whether it may leave. */
export async function backupCommand(parts: BackupCommandParts): Promise<BackupCommandEnd> {
  try {
    return await carryOut(parts);
  } catch (error) {
    return { exit: 2, lines: [error instanceof Error ? error.message : String(error)] };
  }
}

async function carryOut(parts: BackupCommandParts): Promise<BackupCommandEnd> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...parts.argv],
    options: { from: text, profile: text, out: text, code: text },
    allowPositionals: true,
    strict: false,
  });
  const [from, out, code] = [values['from'], values['out'], values['code']].map(word);
  const profile = word(values['profile']) ?? parts.ownProfile;
  const [deed] = positionals;
  if (profile === null) throw new BackupFailure(usage(parts.called));
  if (deed === 'restore' && isSaid(from)) return restored(parts, from, profile, code ?? null);
  if (deed === 'sheet' && isSaid(out)) return sheet(profile, out);
  if (deed === 'check') return check(profile);
  throw new BackupFailure(usage(parts.called));
}

const word = (value: string | boolean | undefined): string | null =>
  typeof value === 'string' ? value : null;
const isSaid = (value: string | null | undefined): value is string => typeof value === 'string';

const usage = (called: string): string =>
  [
    'Say what to do:',
    `  ${called} restore --from BACKUP --profile DIR [--code FILE]`,
    `  ${called} sheet --profile DIR --out FILE`,
    `  ${called} check --profile DIR`,
  ].join('\n');

async function restored(
  { ask, wall }: BackupCommandParts,
  file: string,
  profile: string,
  codeFile: string | null,
): Promise<BackupCommandEnd> {
  const code = codeFile === null ? await ask() : await readFile(codeFile, 'utf8');
  const { header, files } = await restore({ file, code, profile, at: wall() });
  const { seq } = header.head;
  return {
    exit: 0,
    lines: [
      `${seq} entries of ${header.till}, as of ${new Date(header.at).toISOString()}, are in ${profile}.`,
      ...files.kept.map((name) => `${name} was there already and stayed as it is.`),
      'Keys and certificates are in no backup: provision the till again, then start it.',
    ],
  };
}

async function sheet(profile: string, out: string): Promise<BackupCommandEnd> {
  await writeSheet(profile, out);
  return { exit: 0, lines: [`The recovery sheet is in ${out}. Print it, lock it away, delete the file.`] };
}

async function check(profile: string): Promise<BackupCommandEnd> {
  const reasons = await checkProfile(profile);
  const { say } = speechIn('en-US');
  if (reasons.length === 0) return { exit: 0, lines: [say('data.leave.may')] };
  return { exit: 1, lines: reasons.map(({ kind, count }) => say(`data.leave.${kind}`, { count })) };
}
