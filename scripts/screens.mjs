// npm run screens: pictures of every screen, written to docs/screens/.
import { runPlaywright } from './setup/playwright.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'scripts/playwright.tools.config.mjs';

await command(() =>
  runPlaywright(['--config', CONFIG, 'screens.spec.ts', ...process.argv.slice(2)], createSay(process.stdout)),
);
