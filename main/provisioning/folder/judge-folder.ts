import { join } from 'node:path';
import type { GoodFile, Judging } from './judge-file.ts';
import { judgeFile } from './judge-file.ts';
import type { SheetRow } from './passphrases.ts';
import { p12FilesIn } from './read-given.ts';
import type { RefusedFile } from './report.ts';
import { refuse } from './report.ts';

/** Files opened side by side. Few: each may be made to take seconds and a hundred megabytes. */
const AT_ONCE = 2;

/** The verdict on every file of the folder and every row of the sheet. */
export async function judgeFolder(
  folder: string,
  sheet: readonly SheetRow[],
  judging: Judging,
): Promise<readonly (GoodFile | RefusedFile)[]> {
  const named = new Set(sheet.map(({ file }) => file));
  const present = await p12FilesIn(folder);
  const unnamed = present.filter((file) => !named.has(file));
  const judge = async (row: SheetRow) =>
    present.includes(row.file) ? judgeFile(row, join(folder, row.file), judging) : noFile(row);
  const judged: (GoodFile | RefusedFile)[] = [];
  for (let at = 0; at < sheet.length; at += AT_ONCE) {
    const rows = sheet.slice(at, at + AT_ONCE);
    judged.push(...(await Promise.all(rows.map(judge))));
  }
  return [...withoutRivals(judged), ...unnamed.map(noPassphrase)];
}

const noFile = (row: SheetRow): RefusedFile =>
  refuse(row, 'noFile', `The folder has no such file. Put it there or correct line ${row.line}.`);

const noPassphrase = (file: string): RefusedFile =>
  refuse(
    { file, line: null },
    'noPassphrase',
    'The sheet does not name this file. Add a line with its passphrase.',
  );

/** Two files for one terminal: which one is meant is not for us to guess. */
function withoutRivals(judged: readonly (GoodFile | RefusedFile)[]): (GoodFile | RefusedFile)[] {
  const good = judged.filter((one) => one.ok);
  return judged.map((one) => {
    if (!one.ok) return one;
    const { id } = one.settings;
    const rivals = good.filter((other) => other !== one && other.settings.id === id);
    if (rivals.length === 0) return one;
    const names = rivals.map(({ row }) => row.file).join(', ');
    const sentence = `${names} is for terminal ${id} too. Take out all but the one that is meant.`;
    return refuse(one.row, 'sameTerminal', sentence);
  });
}
