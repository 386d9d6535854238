// npm run nodes: prints where each promised Node is, as JSON: { "22": { "path": … } } or { "22": { "missing": why } }.
import { NODES, major, nodeOf } from './runtime/nodes.mjs';
import { command, describe } from './setup/trouble.mjs';

await command(async () => {
  const found = await Promise.all(
    NODES.map(async (build) => {
      const where = await nodeOf(build).then(
        (path) => ({ path }),
        (error) => ({ missing: describe(error).split('\n')[0] }),
      );
      return [major(build.version), where];
    }),
  );
  process.stdout.write(`${JSON.stringify(Object.fromEntries(found))}\n`);
});
