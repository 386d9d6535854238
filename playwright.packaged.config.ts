import { defineConfig } from '@playwright/test';
import stories from './playwright.config.ts';

/** The smoke set: what must work in the very files that a shop gets. Paths come in VINR_PACKAGE and VINR_SHIPPING. */
export default defineConfig(stories, {
  testDir: 'e2e',
  testMatch: ['packaged/*.spec.ts', 'electron/crash.spec.ts'],
  reporter: [['list'], ['json', { outputFile: 'test-results/packaged.json' }]],
  outputDir: 'test-results/packaged',
});
