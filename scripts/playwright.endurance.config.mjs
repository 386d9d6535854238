import { defineConfig } from '@playwright/test';

/** The window for hundreds of customers: a measurement that runs by itself, and no part of `npm test`. */
export default defineConfig({
  testDir: '../endurance/window',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 1_800_000,
  retries: 0,
  // Nothing here is about pace, and whoever measures may have a busy machine.
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: '../test-results/endurance',
});
