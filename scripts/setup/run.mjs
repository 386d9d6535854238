// Child processes whose output matters only when they fail.
import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

const TAIL_LINES = 25;

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 124 when the time limit ended it, 127 when it could not be started
 * @property {string} stdout
 * @property {string} output stdout and stderr together, as they came
 */

/**
 * Runs a command to its end and collects what it printed. Never rejects: not being able to start is an exit code too.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env = process.env, limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    let timedOut = false;
    const giveUp = () => {
      timedOut = child.kill('SIGKILL');
      // What it has started may go on and hold these; nobody is waited for beyond the limit.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const limit = limitMs && setTimeout(giveUp, limitMs);
    child.stdout.on('data', (chunk) => ((stdout += chunk), (output += chunk)));
    child.stderr.on('data', (chunk) => (output += chunk));
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      resolve({ code, stdout, output });
    };
    child.once('error', (error) => ((output += error.message), finish(127)));
    child.once('close', (code, signal) => {
      if (signal !== null && !timedOut) output += `\nended by ${signal}`;
      finish(timedOut ? 124 : (code ?? 1));
    });
  });
}

/**
 * How a command ended, and the last of what it said. @param {Finished} finished
 */
export function lastWords({ code, output }) {
  const end = code === 124 ? 'did not end in its time' : `ended with code ${code}`;
  const said = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  return said === '' ? `${end} and said nothing` : `${end}:\n${said}`;
}

/**
 * As `run`, but a failure throws with the end of what the command said.
 * @param {string} command @param {string[]} args @param {Parameters<typeof run>[2]} [options]
 */
export async function mustRun(command, args, options) {
  const finished = await run(command, args, options);
  if (finished.code === 0) return finished;
  throw new Trouble(`${command} ${args.join(' ')} ${lastWords(finished)}`);
}

/** npm's own client, started the same way on every system. @returns {[string, string[]]} */
export function npm(/** @type {string[]} */ ...args) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/d', '/s', '/c', 'npm', ...args]] : ['npm', args];
}
