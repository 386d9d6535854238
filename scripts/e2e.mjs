// npm run e2e -- [arguments of playwright test]: the stories, in the real Electron.
import { runPlaywright } from './setup/playwright.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(() => runPlaywright(process.argv.slice(2), createSay(process.stdout)));
