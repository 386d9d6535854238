// npm run preflight -- --profile DIR [--terminal ID] [--json] [--out FILE] [--pdf FILE]: why a till cannot take cards, named
// in under a minute. In plain Node; with --pdf in Electron, which prints the acceptance sheet.
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
    const args = [inRoot('dist/main/preflight-electron.cjs'), ...process.argv.slice(2)];
    return await accompany(launchElectron(runtime, args, { display, say }));
  } finally {
    await display.stop();
  }
}

async function inNode() {
  await readyForNode(say);
  await runBuilt('dist/main/preflight.cjs');
}

const wantsPdf = process.argv.some((argument) => argument === '--pdf' || argument.startsWith('--pdf='));
await command(() => (wantsPdf ? inElectron() : inNode()));
