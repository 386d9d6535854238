// npm run backup -- restore | sheet | check: brings a till back, makes its recovery sheet, says whether it may leave.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/main/backup.cjs');
});
