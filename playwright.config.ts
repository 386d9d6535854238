import { defineConfig } from '@playwright/test';

/** The stories run in the real Electron (its path comes in VINR_ELECTRON); no browser is ever downloaded. */
export default defineConfig({
  testDir: 'e2e/electron',
  workers: 2,
  timeout: 180_000,
  // A state that is waited for comes late on a busy machine; one that never comes is what fails.
  expect: { timeout: 45_000 },
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  outputDir: 'test-results/playwright',
});
