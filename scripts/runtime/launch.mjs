// Starts Electron: the flags that this machine needs, and nothing that a user's machine does not.
import { spawn } from 'node:child_process';
import { ROOT } from '../setup/paths.mjs';

/** Chromium refuses to run its sandbox as root. Only launchers may say so, never the app. @returns {string[]} */
export const sandboxFlags = (uid = process.getuid?.()) => (uid === 0 ? ['--no-sandbox'] : []);

/**
 * @param {import('./resolve.mjs').Runtime} runtime
 * @param {string[]} args what to run (a folder or file) and its arguments
 * @param {{ display: import('../setup/display.mjs').Display, say: import('../setup/say.mjs').Say, stdio?: import('node:child_process').StdioOptions }} options
 * @returns {import('node:child_process').ChildProcess} in a process group of its own: signals reach it through us alone
 */
export function launchElectron(runtime, args, { display, say, stdio = 'inherit' }) {
  const flags = sandboxFlags();
  if (flags.length > 0)
    say.line('Warning: running as root, so Chromium runs without its sandbox. Use an ordinary user.');
  const env = { ...process.env, ...display.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  return spawn(runtime.executable, [...flags, ...args], {
    cwd: ROOT,
    env,
    stdio,
    detached: process.platform !== 'win32',
  });
}
