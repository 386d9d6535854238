// The simulator beside a till in training: started, asked where it is, ended.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { end } from './lifetime.mjs';
import { inRoot } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const READY_LIMIT_MS = 20_000;

/**
 * @param {NodeJS.Platform} [platform] @param {NodeJS.ProcessEnv} [env] @param {string} [home]
 * @returns {string} where a till in training keeps its things, as each system wants it
 */
export function trainingProfile(platform = process.platform, env = process.env, home = homedir()) {
  const bases = {
    win32: env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
    darwin: join(home, 'Library', 'Application Support'),
  };
  const linux = env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  return join(bases[/** @type {keyof typeof bases} */ (platform)] ?? linux, 'vinr-pos', 'training');
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child @returns {Promise<string>} */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Trouble(`The simulator did not start: ${why}`));
    const limit = setTimeout(() => fail('no answer within 20 s'), READY_LIMIT_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    createInterface({ input: child.stdout }).once('line', (line) => (clearTimeout(limit), resolve(line)));
  });
}

/**
 * @param {number} terminals
 * @returns {Promise<{ control: string, faces: { name: string, url: string }[], stop: () => Promise<void> }>}
 */
export async function startTrainingSimulator(terminals) {
  const child = spawn(
    process.execPath,
    [inRoot('dist/simulator/cli.cjs'), '--json', '--terminals', String(terminals)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
    },
  );
  const stop = () => end(child);
  process.once('exit', () => void child.kill('SIGTERM'));
  try {
    const ready = JSON.parse(await firstLine(child));
    const control = ready.control.url;
    const faces = ready.terminals.map((/** @type {{ id: string, name: string }} */ { id, name }) => ({
      name,
      url: `${control}/face/${encodeURIComponent(id)}`,
    }));
    return { control, faces, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
