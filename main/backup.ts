import { askCode } from './backup/ask-code.ts';
import { backupCommand } from './backup/command.ts';

void backupCommand({
  argv: process.argv.slice(2),
  called: 'npm run backup --',
  ownProfile: null,
  ask: askCode,
  wall: () => Date.now(),
}).then(({ exit, lines }) => {
  (exit === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
  process.exitCode = exit;
});
