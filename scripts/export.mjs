// npm run export -- --profile DIR --out FILE: a till's journal as one signed file.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/main/export.cjs');
});
