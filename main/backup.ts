import { createInterface } from 'node:readline/promises';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BackupFailure } from './backup/backup-failure.ts';
import { checkProfile } from './backup/check-profile.ts';
import { restore } from './backup/restore.ts';
import { writeSheet } from './backup/write-sheet.ts';
import { speechIn } from '#shared/words/speech.ts';

const USAGE = [
  'Say what to do:',
  '  npm run backup -- restore --from BACKUP --profile DIR [--code FILE]',
  '  npm run backup -- sheet --profile DIR --out FILE',
  '  npm run backup -- check --profile DIR',
].join('\n');

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: { from: text, profile: text, out: text, code: text },
    allowPositionals: true,
  });
  const { from, profile, out, code } = values;
  const [deed] = positionals;
  if (profile === undefined) throw new BackupFailure(USAGE);
  if (deed === 'restore' && from !== undefined) await restored(from, profile, code);
  else if (deed === 'sheet' && out !== undefined) await sheet(profile, out);
  else if (deed === 'check') await check(profile);
  else throw new BackupFailure(USAGE);
}

async function restored(file: string, profile: string, codeFile: string | undefined): Promise<void> {
  const code = codeFile === undefined ? await asked() : await readFile(codeFile, 'utf8');
  const { header, files } = await restore({ file, code, profile, at: Date.now() });
  const { seq } = header.head;
  say(`${seq} entries of ${header.till}, as of ${new Date(header.at).toISOString()}, are in ${profile}.`);
  for (const name of files.kept) say(`${name} was there already and stayed as it is.`);
  say('Keys and certificates are in no backup: provision the till again, then start it.');
}

async function asked(): Promise<string> {
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await ask.question('Recovery code: ');
  } finally {
    ask.close();
  }
}

async function sheet(profile: string, out: string): Promise<void> {
  await writeSheet(profile, out);
  say(`The recovery sheet is in ${out}. Print it, lock it away, delete the file.`);
}

/** Ends with 1 when something would be lost or left undone. */
async function check(profile: string): Promise<void> {
  const reasons = await checkProfile(profile);
  const { say: word } = speechIn('en-US');
  for (const { kind, count } of reasons) say(word(`data.leave.${kind}`, { count }));
  if (reasons.length === 0) say(word('data.leave.may'));
  process.exitCode = reasons.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
