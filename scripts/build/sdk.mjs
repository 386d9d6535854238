// Before `npm pack` or `npm publish` in sdk/: a dist without leftovers of modules that are gone.
import { rm } from 'node:fs/promises';
import { inRoot } from '../setup/paths.mjs';
import { mustRun } from '../setup/run.mjs';
import { command } from '../setup/trouble.mjs';
import { buildTarget } from './build.mjs';

await command(async () => {
  await rm(inRoot('sdk/dist'), { recursive: true, force: true });
  await mustRun(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-b', '--force', 'sdk'], {
    cwd: inRoot('.'),
  });
  await buildTarget('sdk');
});
