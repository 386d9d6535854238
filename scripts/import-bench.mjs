// npm run import-bench [-- --products N]: what bringing in a sheet of products takes, from the file to the first search.
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/main/import-bench.cjs');
});
