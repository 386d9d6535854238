// Playwright against the real app: a display, the runtime in VINR_ELECTRON, and its own command line.
import { spawn } from 'node:child_process';
import { accompany } from './lifetime.mjs';
import { ROOT, inRoot } from './paths.mjs';
import { readyForElectron } from './ready.mjs';

/**
 * @param {string[]} args of `playwright test`
 * @param {import('./say.mjs').Say} say
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<number>} exit code
 */
export async function runPlaywright(args, say, extra = {}) {
  const { runtime, display } = await readyForElectron(say);
  say.line(`Playwright drives Electron ${runtime.version}`);
  try {
    const env = { ...process.env, ...display.env, VINR_ELECTRON_VERSION: runtime.version, ...extra };
    const cli = inRoot('node_modules/@playwright/test/cli.js');
    const child = spawn(process.execPath, [cli, 'test', ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return await accompany(child);
  } finally {
    await display.stop();
  }
}
