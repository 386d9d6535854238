// npm run screens: pictures of every screen, and of the simulator's terminals, written to docs/screens/.
import { runPlaywright } from './setup/playwright.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'scripts/playwright.tools.config.mjs';

await command(() =>
  runPlaywright(
    ['--config', CONFIG, 'screens.spec.ts', 'faces.spec.ts', ...process.argv.slice(2)],
    createSay(process.stdout),
  ),
);
