import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canonicalJson } from '../journal/canonical-json.ts';
import { GENESIS, link } from '../journal/chain.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { writeBackup } from './backup-file.ts';
import { backupCommand } from './command.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { recoverySheet } from './recovery-sheet.ts';

const code = newRecoveryCode(randomBytes);
const entries = link(GENESIS, 0, [canonicalJson({ type: 'staff.locked' })]);

async function backupIn(folder: string): Promise<string> {
  const file = join(folder, 'one.vinrbackup');
  const head = { seq: 1, hash: entries[0]?.hash ?? '' };
  await writeBackup(file, code, randomBytes(16), {
    till: 'T1',
    at: 0,
    head,
    files: [{ name: 'settings.json', text: '{}' }],
    entries: (async function* () {
      yield* await Promise.resolve(entries);
    })(),
  });
  return file;
}

const run = (argv: readonly string[], ownProfile: string | null = null) =>
  backupCommand({
    argv,
    called: 'vinr-pos backup',
    ownProfile,
    ask: () => Promise.resolve(code),
    wall: () => 0,
  });

it('brings a till back into its own place, as the recovery sheet says, whatever a launcher adds', async () => {
  const folder = temporaryDirectory();
  const file = await backupIn(folder);
  const codeFile = join(folder, 'code.txt');
  writeFileSync(codeFile, `${code}\n`);
  const profile = join(folder, 'till');
  mkdirSync(profile);
  const said = /vinr-pos backup (.+)/.exec(recoverySheet('Till 1', code))?.[1] ?? '';
  const argv = said.replace('BACKUP', file).replace('FILE', codeFile).split(' ');
  const { exit, lines } = await run([...argv, '--no-sandbox'], profile);
  expect([exit, lines[0]]).toEqual([
    0,
    `1 entries of T1, as of 1970-01-01T00:00:00.000Z, are in ${profile}.`,
  ]);
  expect(await run(argv, profile)).toMatchObject({
    exit: 2,
    lines: [expect.stringContaining('is there already')],
  });
});

it('says what can be asked of it, and asks for the profile of a till that has none', async () => {
  expect(await run([], '/till')).toMatchObject({
    exit: 2,
    lines: [expect.stringContaining('vinr-pos backup check')],
  });
  expect(await run(['check'])).toMatchObject({ exit: 2, lines: [expect.stringContaining('--profile DIR')] });
});
