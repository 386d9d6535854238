// How many charges leave on a socket that stood ready, over the charges of a day in which the terminal is restarted now and then.
import { setTimeout as sleep } from 'node:timers/promises';
import { charged, left, scanned, withTill } from './lib/sale.mjs';
import { rounded } from './lib/statistics.mjs';

/** On the tender screen, ms: a cashier needs longer, and every ms more is in favour of the socket. */
const SHORTEST = 100;
const LONGEST = 500;
/** After so many charges the terminal is restarted, while the tender screen is open. */
const RESTART_EVERY = 100;

/** Evenly over that span, the same in every run. @param {number} charge */
const pauseOf = (charge) => SHORTEST + ((charge * 137) % (LONGEST - SHORTEST));

/**
 * @param {import('./lib/headless-till.mjs').HeadlessTill} till @param {number} ms @param {() => Promise<unknown>} meanwhile
 * @returns {Promise<string>} what the command left on: `ready`, `underWay`, `none`, or `stale` when it was found closed
 */
async function charge(till, ms, meanwhile) {
  const sale = await scanned(till);
  const saleId = sale.id;
  await till.ask('tender.prepare', { saleId });
  await meanwhile();
  await sleep(ms);
  const { value } = await charged(till, sale);
  await till.until((view) => view.sale?.phase === 'paid');
  await left(till, saleId);
  const { attempts } = await till.query('flight.get', { tenderId: value.tenderId });
  const events = attempts.at(-1).lines.map((/** @type {any} */ { event }) => event);
  if (events.some((/** @type {any} */ { on }) => on === 'socketStale')) return 'stale';
  return events.find((/** @type {any} */ { on }) => on === 'socket')?.from ?? 'untraced';
}

/** @param {string} control @param {string} id */
async function restart(control, id) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${control}/terminals/${id}/reboot`, { method: 'POST', headers, body: '{}' });
  if (!answer.ok) throw new Error(`The terminal was not restarted: ${answer.status}`);
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} how many charges left on what, and the share of those on a ready socket
 */
export function measure({ rounds, say }) {
  return withTill(async (till, { control, terminals: [terminal] }) => {
    const charges = rounds(200);
    /** @type {Record<string, number>} */
    const from = {};
    for (let n = 1; n <= charges; n += 1) {
      const isRestarted = n % RESTART_EVERY === RESTART_EVERY / 2;
      const meanwhile = () => (isRestarted ? restart(control, terminal.id) : Promise.resolve());
      const socket = await charge(till, pauseOf(n), meanwhile);
      from[socket] = (from[socket] ?? 0) + 1;
      if (n % 50 === 0) say.line(`ready-share, charge ${n}`);
    }
    return { charges, from, percent: rounded(((from['ready'] ?? 0) / charges) * 100) };
  });
}
