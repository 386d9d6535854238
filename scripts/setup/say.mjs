// What a set-up tells people: plain lines, each step with its time, and a sign of life during long ones.

const HEARTBEAT_MS = 10_000;

/**
 * @typedef {object} Say
 * @property {(text: string) => void} line prints one line
 * @property {<T>(title: string, work: () => Promise<T>) => Promise<T>} step prints the title, runs the work, prints its time
 */

/** @param {number} milliseconds @returns {string} '0.4 s', '31 s', '2 min 5 s' */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * @param {NodeJS.WritableStream} stream stderr where stdout is a protocol, else stdout
 * @param {string} [label]
 * @returns {Say}
 */
export function createSay(stream, label = 'setup') {
  const line = (/** @type {string} */ text) => void stream.write(`[${label}] ${text}\n`);
  return {
    line,
    async step(title, work) {
      const started = performance.now();
      const elapsed = () => duration(performance.now() - started);
      line(`${title}…`);
      const heartbeat = setInterval(() => line(`${title}… ${elapsed()}`), HEARTBEAT_MS);
      try {
        const result = await work();
        line(`${title}: done in ${elapsed()}`);
        return result;
      } catch (error) {
        line(`${title}: failed after ${elapsed()}`);
        throw error;
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
}
