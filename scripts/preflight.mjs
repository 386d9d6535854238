// npm run preflight -- --profile DIR [--terminal ID] [--json] [--out FILE]: why a till cannot take cards, named in under a minute.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/main/preflight.cjs');
});
