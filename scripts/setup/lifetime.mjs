// How a command ends: signals are passed on to what it started, and its exit code is theirs.

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {import('node:child_process').ChildProcess} child */
export const isRunning = (child) => child.exitCode === null && child.signalCode === null;

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + n for a signal, as shells count
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)),
    );
  });
}

/**
 * Waits for a child while passing on the signals that we get.
 * @param {import('node:child_process').ChildProcess} child @returns {Promise<number>}
 */
export async function accompany(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  try {
    return await ended(child);
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}

/**
 * Asks a child to end, and insists after a while.
 * @param {import('node:child_process').ChildProcess} child @param {number} [patienceMs]
 */
export async function end(child, patienceMs = 5_000) {
  if (!isRunning(child)) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(insist);
}

/**
 * npm passes a signal on to the shell between it and us, and the shell dies of it without telling us. So when our
 * parent is gone we take it as the signal that never came. Only under npm: started by itself, a program may outlive
 * whoever started it.
 */
export function endWithNpm(env = process.env, everyMs = 250) {
  if (env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.stderr.write('npm has ended without a word: taken as the signal to end.\n');
    process.kill(process.pid, 'SIGTERM');
  }, everyMs);
  watch.unref();
}
