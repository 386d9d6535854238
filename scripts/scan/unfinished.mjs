// A run that ends before its last line says where it was, whatever ended it.

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/**
 * Watches this process until `finished` is called. A program that runs out of work with a promise still open ends with
 * code 13 and no message of its own; one that gets a signal with none at all.
 * @param {string} label @param {(line: string) => void} write
 * @returns {{ doing: (what: string) => void, finished: () => void }}
 */
export function tellIfUnfinished(label, write) {
  let now = 'getting ready';
  const told = (/** @type {string} */ by) => write(`${label}: NOT FINISHED, ${by} while at: ${now}`);
  // Node tells 0 here and ends with 13.
  const onExit = (/** @type {number} */ code) =>
    told(code === 0 || code === 13 ? 'nothing was left to wait for' : `the program ended with code ${code}`);
  const onSignal = (/** @type {'SIGINT' | 'SIGTERM' | 'SIGHUP'} */ signal) => {
    finished();
    told(`ended by ${signal}`);
    process.exit(128 + NUMBERS[signal]);
  };
  function finished() {
    process.off('exit', onExit);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  process.on('exit', onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { doing: (what) => (now = what), finished };
}
