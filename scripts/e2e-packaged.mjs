// npm run e2e:packaged [-- arguments of playwright test]: the smoke stories on what a shop gets. Packages and
// checks that first, and prints the fuses as they are in the program.
import { checkPackage } from './package/check.mjs';
import { verifyFuses } from './package/fuses.mjs';
import { makeInspectable } from './package/inspectable.mjs';
import { pack } from './package/pack.mjs';
import { runPlaywright } from './setup/playwright.mjs';
import { resolveRuntime } from './runtime/resolve.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { command } from './setup/trouble.mjs';

const CONFIG = 'playwright.packaged.config.ts';

await command(async () => {
  const say = createSay(process.stdout);
  await readyForNode(say);
  await ensureSystemLibraries(say);
  const runtime = await resolveRuntime(say);
  const shipping = await say.step('Packaging', () => pack(runtime, inRoot('out/release')));
  await checkPackage(shipping, false, say);
  const variant = await makeInspectable(shipping, inRoot('out/inspectable'));
  await verifyFuses(variant.program, true);
  return runPlaywright(['--config', CONFIG, ...process.argv.slice(2)], say, {
    VINR_ELECTRON: variant.program,
    VINR_PACKAGE: variant.folder,
    VINR_SHIPPING: shipping.program,
  });
});
