// npm run endurance [-- --seed N]: eight hours at one counter in minutes, and what the till holds of the machine after each.
// npm run endurance -- --window [--seed N]: hundreds of customers at the real window, and what it holds at the end.
import { runPlaywright } from './setup/playwright.mjs';
import { readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'scripts/playwright.endurance.config.mjs';
const args = process.argv.slice(2);

/** @returns {Record<string, string>} the seed, when one was given, for the story */
const seeded = () => {
  const seed = args[args.indexOf('--seed') + 1];
  return args.includes('--seed') && seed !== undefined ? { VINR_SEED: seed } : {};
};

await command(async () => {
  if (args.includes('--window'))
    return runPlaywright(['--config', CONFIG], createSay(process.stdout), seeded());
  await readyForNode(createSay(process.stderr));
  await runBuilt('dist/endurance/cli.cjs');
  return undefined;
});
