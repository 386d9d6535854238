// The simulator as a far end: its terminals answer at once, and its log says when a command was there.
import { startTrainingSimulator } from '../../scripts/setup/training.mjs';

/** Nobody waits for a cardholder here: what is measured ends when the terminal has the command. */
const AT_ONCE = { autoCard: 'approved', autoCardMs: 0, processingMs: 0 };

/**
 * @typedef {{ id: string, host: string, port: number, caFile: string, clientP12File: string, passphrase: string }} Terminal
 * @typedef {object} FarEnd
 * @property {string} control its URL
 * @property {Terminal[]} terminals
 * @property {() => Promise<number>} lastEvent the number of the newest event
 * @property {(after: number) => Promise<bigint>} commandReceivedAt when the first LAN command after that event had
 *   arrived whole: nanoseconds of the clock behind `process.hrtime`, which all processes of this machine share
 * @property {() => Promise<void>} stop
 */

/** @param {string} url @param {RequestInit} [init] @returns {Promise<any>} */
async function call(url, init) {
  const response = await fetch(url, init);
  if (!response.ok)
    throw new Error(`${init?.method ?? 'GET'} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** @param {unknown} body @returns {RequestInit} */
const put = (body) => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** @returns {Promise<FarEnd>} */
export async function startFarEnd() {
  const { control, stop } = await startTrainingSimulator(1);
  try {
    await call(`${control}/settings`, put(AT_ONCE));
    const { terminals } = await call(`${control}/ready`);
    return { control, terminals, stop, ...logOf(control) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} control @returns {Pick<FarEnd, 'lastEvent' | 'commandReceivedAt'>} */
const logOf = (control) => ({
  lastEvent: async () => (await call(`${control}/events?after=${Number.MAX_SAFE_INTEGER}`)).last,
  commandReceivedAt: async (after) => {
    const { events } = await call(`${control}/events?after=${after}`);
    const command = events.find(
      (/** @type {any} */ { type, facts }) => type === 'commandReceived' && facts.path === 'lan',
    );
    if (command === undefined) throw new Error('The terminal has got no command over the LAN');
    return BigInt(command.facts.commandReceivedAt);
  },
});
