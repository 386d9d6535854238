// npm run audit -- (--profile DIR | --bundle FILE) [--ledger URL|FILE] [--json]: what a till's journal proves, read by an outsider.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/main/audit.cjs');
});
