import { availableParallelism } from 'node:os';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Our own packages are tested from their sources. */
const conditions = ['source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      '{shared,sdk,simulator,main,renderer,soak,chaos}/**/*.test.ts',
      'e2e/headless/**/*.test.ts',
      '{scripts,bench}/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Vitest empties stylesheets; those of the simulator's pages are served to a real browser.
    css: { include: /simulator\/screen\// },
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    allowOnly: process.env['CI'] === undefined,
  },
});
