// npm run day [-- --sales N --seed N]: a day at two counters, and everything that was counted, by two witnesses each.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/day/cli.cjs');
});
