// npm run provision: fills the vault inside Electron, because only Electron reaches the system's key store.
// With --headless in plain Node, for tills without a window: their keys are kept in a file, which is weak.
import { launchElectron } from './runtime/launch.mjs';
import { accompany } from './setup/lifetime.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForElectron, readyForNode } from './setup/ready.mjs';
import { runBuilt } from './setup/run-built.mjs';
import { createSay } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

const say = createSay(process.stderr);

async function inElectron() {
  const { runtime, display } = await readyForElectron(say);
  try {
    const args = [inRoot('dist/main/provision.cjs'), ...process.argv.slice(2)];
    return await accompany(launchElectron(runtime, args, { display, say }));
  } finally {
    await display.stop();
  }
}

async function inNode() {
  process.argv = process.argv.filter((argument) => argument !== '--headless');
  await readyForNode(say);
  await runBuilt('dist/main/provision-headless.cjs');
}

await command(() => (process.argv.includes('--headless') ? inNode() : inElectron()));
