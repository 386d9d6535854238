// A display for machines without a screen: an Xvfb of our own, ended by its process id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hasDisplay } from './system-libraries.mjs';
import { Trouble } from './trouble.mjs';

const READY_LIMIT_MS = 10_000;
const SCREEN = '1920x1200x24';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env to add to the environment of whatever opens windows
 * @property {() => Promise<void>} stop
 */

/**
 * Xvfb writes its number, then a newline, then closes the pipe: only then is it ready. A pipe that we closed after the
 * number would kill it at the newline.
 * @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} the number Xvfb chose
 */
function chosenNumber(child) {
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Trouble(`Xvfb did not start: ${why}`));
    const limit = setTimeout(() => fail('no answer within 10 s'), READY_LIMIT_MS);
    let text = '';
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    pipe.on('data', (chunk) => (text += chunk));
    pipe.once('close', () => {
      clearTimeout(limit);
      if (/^\d+\n$/.test(text)) resolve(text.trim());
    });
  });
}

/** @param {import('./say.mjs').Say} say @returns {Promise<Display>} */
export async function ensureDisplay(say) {
  if (process.platform !== 'linux' || hasDisplay()) return { env: {}, stop: async () => undefined };
  // Its own process group: Ctrl-C must reach the app first, or its windows lose their display while closing.
  // Without -noreset it starts anew whenever its last client leaves, and turns away whoever comes meanwhile.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  const number = await chosenNumber(child);
  // A command that fails half-way must not hang on its display.
  child.unref();
  say.line(`No screen here: windows open on an invisible display (Xvfb :${number}, ${SCREEN})`);
  return {
    env: { DISPLAY: `:${number}` },
    async stop() {
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      const gone = once(child, 'exit');
      end();
      await gone;
    },
  };
}
