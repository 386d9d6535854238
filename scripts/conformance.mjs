// npm run conformance -- --papers DIR: VINR's own snippets, unchanged, against the SDK and the simulator.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canIsolate, inOwnNetwork } from './conformance/network.mjs';
import { SNIPPETS } from './conformance/snippets.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';

/** @returns {string | null} why nothing can be shown here */
function obstacle(/** @type {string | undefined} */ papers) {
  if (papers === undefined) return 'no --papers DIR was given; VINR\u2019s papers are not ours to keep';
  const missing = SNIPPETS.map(({ paper }) => paper).find((paper) => !existsSync(resolve(papers, paper)));
  if (missing !== undefined) return `${papers} has no ${missing}`;
  return canIsolate()
    ? null
    : 'this system allows no network namespace (unshare -rnm), and no sample may leave it';
}

await command(async () => {
  const { values } = parseArgs({ options: { papers: { type: 'string' } } });
  const why = obstacle(values.papers);
  if (why !== null) return void process.stdout.write(`conformance: skipped: ${why}\n`);
  await readyForNode(createSay(process.stderr));
  const built = spawnSync(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-b', 'sdk'], {
    cwd: inRoot('.'),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Trouble('The SDK does not compile');
  return inOwnNetwork([inRoot('scripts/conformance/run.mjs'), '--papers', resolve(values.papers ?? '')]);
});
