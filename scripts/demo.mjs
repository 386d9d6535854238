// npm run demo: a sale from basket to receipt, played before your eyes.
import { runPlaywright } from './setup/playwright.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'scripts/playwright.tools.config.mjs';

await command(() =>
  runPlaywright(['--config', CONFIG, 'demo.spec.ts', ...process.argv.slice(2)], createSay(process.stdout)),
);
