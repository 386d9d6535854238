import { availableParallelism } from 'node:os';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

/** Our own packages are tested from their sources. */
const conditions = ['source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      '{shared,sdk,simulator,main,renderer,soak,chaos,baskets,day,endurance,fuzz}/**/*.test.ts',
      'e2e/headless/**/*.test.ts',
      '{scripts,bench,baskets}/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Vitest empties stylesheets; those of the simulator's pages are served to a real browser.
    css: { include: /simulator\/screen\// },
    pool: 'forks',
    // One more than there are cores: tests of real processes wait as often as they work.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // A test that hangs fails; one on a busy machine, with real processes in it, does not.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The same goes for a state that is waited for.
    expect: { poll: { timeout: 60_000 } },
    allowOnly: process.env['CI'] === undefined,
  },
});
