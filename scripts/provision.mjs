// npm run provision: fills the vault inside Electron, because only Electron reaches the system's key store.
import { launchElectron } from './runtime/launch.mjs';
import { accompany } from './setup/lifetime.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForElectron } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  const say = createSay(process.stderr);
  const { runtime, display } = await readyForElectron(say);
  try {
    const args = [inRoot('dist/main/provision.cjs'), ...process.argv.slice(2)];
    return await accompany(launchElectron(runtime, args, { display, say }));
  } finally {
    await display.stop();
  }
});
