// A process of its own that starts on a journal as the till does: it opens the store, takes up the bookmark if there is one, and
// folds what came after it.
import { inRoot } from '../../scripts/setup/paths.mjs';
import { withBundle } from '../lib/bundle.mjs';

process.once('message', async (/** @type {{ profile: string, lays: boolean }} */ order) => {
  const started = await withBundle('endurance/long-start.ts', ({ longStart }) =>
    longStart({ ...order, script: inRoot('dist/main/store.cjs') }),
  );
  process.send?.(started, () => process.exit(0));
});
