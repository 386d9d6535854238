// npm run chaos -- [--kills N | --weathers N | --images N] [--seed S] [--tills T] [--json]: real tills killed at every moment, then audited.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/chaos/cli.cjs');
});
