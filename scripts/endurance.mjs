// npm run endurance [-- --seed N]: eight hours at one counter in minutes, and what the till holds of the machine after each.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/endurance/cli.cjs');
});
