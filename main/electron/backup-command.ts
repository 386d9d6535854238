import { app } from 'electron';
import { askCode } from '../backup/ask-code.ts';
import { backupCommand } from '../backup/command.ts';
import { systemClock } from '../clock.ts';
import { electronArguments } from './command-line.ts';
import { profileFolder } from './profile.ts';
import { written } from './written.ts';

/** `vinr-pos backup …`: a shop that has lost its computer has the packaged program, and nothing to build one with. */
export async function backupInElectron(): Promise<void> {
  await app.whenReady();
  const argv = electronArguments();
  const { exit, lines } = await backupCommand({
    argv: argv.slice(argv.indexOf('backup') + 1),
    called: 'vinr-pos backup',
    ownProfile: profileFolder(null),
    ask: askCode,
    wall: () => systemClock.wall(),
  });
  await written(exit === 2 ? process.stderr : process.stdout, `${lines.join('\n')}\n`);
  app.exit(exit);
}
