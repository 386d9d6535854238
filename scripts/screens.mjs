// npm run screens: every screen of the till and of the simulator's terminals. All sizes and themes go to out/screens,
// one of each and the contact sheets to docs/screens.
import { runPlaywright } from './setup/playwright.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'scripts/playwright.tools.config.mjs';
const say = createSay(process.stdout);

/** @param {string[]} args */
const run = (...args) => runPlaywright(['--config', CONFIG, ...args], say);

await command(async () => {
  const taken = await run('screens.spec.ts', 'faces.spec.ts', ...process.argv.slice(2));
  return taken === 0 ? run('contact-sheets.spec.ts') : taken;
});
