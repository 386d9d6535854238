import { defineConfig } from '@playwright/test';

/** Tools that drive the app like the stories do, but are not tests: the demo and the pictures. */
export default defineConfig({
  testDir: '../e2e/tools',
  workers: 1,
  timeout: 300_000,
  retries: 0,
  reporter: [['list']],
  outputDir: '../test-results/tools',
});
