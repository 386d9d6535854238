// How many charges leave on a socket that stood ready, over the charges of a day in which the terminal is restarted now and then.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startHeadlessTill } from './lib/headless-till.mjs';
import { startFarEnd } from './lib/simulator.mjs';
import { rounded } from './lib/statistics.mjs';

const COFFEE = '2000000000015';
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
  await till.ask('sale.scan', { code: COFFEE });
  const { sale } = await till.until((view) => view.sale !== null && view.sale.phase === 'open');
  const saleId = sale.id;
  await till.ask('tender.prepare', { saleId });
  await meanwhile();
  await sleep(ms);
  const due = sale.due.amount;
  const { value } = await till.ask('tender.card', { saleId, amount: due, tip: 0, due });
  await till.until((view) => view.sale?.phase === 'paid');
  await till.ask('sale.finish', { saleId });
  await till.until((view) => view.sale === null);
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
export async function measure({ rounds, say }) {
  const profile = await mkdtemp(join(tmpdir(), 'vinr-bench-profile-'));
  const farEnd = await startFarEnd();
  try {
    const [terminal] = farEnd.terminals;
    const till = await startHeadlessTill(profile, farEnd.control);
    const charges = rounds(200);
    /** @type {Record<string, number>} */
    const from = {};
    try {
      for (let n = 1; n <= charges; n += 1) {
        const isRestarted = n % RESTART_EVERY === RESTART_EVERY / 2;
        const meanwhile = () => (isRestarted ? restart(farEnd.control, terminal.id) : Promise.resolve());
        const left = await charge(till, pauseOf(n), meanwhile);
        from[left] = (from[left] ?? 0) + 1;
        if (n % 50 === 0) say.line(`ready-share, charge ${n}`);
      }
    } finally {
      await till.stop();
    }
    return { charges, from, percent: rounded(((from['ready'] ?? 0) / charges) * 100) };
  } finally {
    await farEnd.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
