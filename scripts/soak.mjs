// npm run soak -- [--payments N] [--seed S] [--json]: the real payment core on a virtual clock, against faults.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/soak/cli.cjs');
});
