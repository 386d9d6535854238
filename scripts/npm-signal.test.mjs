import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { inRoot } from './setup/paths.mjs';

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('npm run simulator ends, the simulator too, when npm is told to', async () => {
  const args = ['run', '--silent', 'simulator', '--', '--json', '--terminals', '1'];
  const npm = spawn('npm', args, { cwd: inRoot('.'), stdio: ['ignore', 'pipe', 'ignore'] });
  const [chunk] = await once(npm.stdout, 'data');
  const { control } = JSON.parse(String(chunk));
  const closed = once(npm, 'close');
  npm.kill('SIGTERM');
  // Closed only when nobody holds its output any more: neither npm, nor the shell, nor the simulator.
  await closed;
  await expect(fetch(`${control.url}/ready`)).rejects.toThrow();
  expect(isAlive(npm.pid ?? 0)).toBe(false);
}, 30_000);
