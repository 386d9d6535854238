// What the product promises of its speed, what CI insists on, and where in the results of `bench/` each is found.

/**
 * `at`: the way into the results. `target`: what we aim at. `gate`: what a run of CI must keep, wide enough for a busy machine;
 * null where only a quiet machine can tell. Both are upper bounds, or lower ones with `atLeast`.
 * @typedef {{ id: string, what: string, at: string, target: number, gate: number | null, unit?: string, atLeast?: boolean }} Target
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  { id: 'P1', what: 'SDK create, CPU, of bare node:http', at: 'sdk create ratio', target: 1.15, gate: 1.6 },
  { id: 'P1', what: '… over TLS, of bare node:https', at: 'sdk createTls ratio', target: 1.15, gate: 1.6 },
  { id: 'P1', what: '… of stripe', at: 'sdk againstStripe ratio', target: 0.6, gate: 1 },
  { id: 'P1', what: '… of stripe, TLS', at: 'sdk againstStripeTls ratio', target: 0.8, gate: 1.1 },
  { id: 'P1', what: '… of square', at: 'sdk againstSquare ratio', target: 0.25, gate: 0.4 },
  { id: 'P1', what: '… bytes, of stripe', at: 'sdk bytes againstStripe ratio', target: 0.5, gate: 0.8 },
  {
    id: 'P2',
    what: 'import, construct, first call, of undici',
    at: 'sdk firstCall againstUndici ratio',
    target: 0.25,
    gate: 0.5,
  },
  {
    id: 'P3',
    what: 'LAN command on a ready socket, of bare warm mTLS',
    at: 'sdk-lan loopback readyAtOnce ratio',
    target: 1.25,
    gate: 2,
  },
  {
    id: 'P3',
    what: '… with the commit point, beyond bare and a round trip',
    at: 'sdk-lan at5ms readyBeyondBareAndRoundTrip',
    target: 2,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P3',
    what: 'Charge to terminal in the till, beyond bare and a round trip',
    at: 'lan-activation beyondBareAndRoundTrip',
    target: 2,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P3',
    what: 'Adyen local as shipped, of ours',
    at: 'sdk-lan loopback adyenShipped ratio',
    target: 15,
    gate: 8,
    atLeast: true,
  },
  {
    id: 'P3',
    what: 'p95 at 5 ms round trip, ready',
    at: 'sdk-lan at5ms ready ours p95',
    target: 50,
    gate: 50,
    unit: 'ms',
  },
  {
    id: 'P4',
    what: 'p95 at 5 ms round trip, cold',
    at: 'sdk-lan at5ms createLocal ours p95',
    target: 50,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P4',
    what: 'charges that leave on a ready socket',
    at: 'ready-share percent',
    target: 99,
    gate: null,
    unit: '%',
    atLeast: true,
  },
  {
    id: 'P5',
    what: 'hybrid, of the LAN alone',
    at: 'sdk-lan loopback hybrid ratio',
    target: 1.05,
    gate: 1.5,
  },
  {
    id: 'P5',
    what: 'hybrid, LAN refused, beyond the cloud',
    at: 'sdk-lan at1ms hybridDeadBeyondCloud',
    target: 5,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P6',
    what: 'journal append, of raw append and flush',
    at: 'journal-append inProcess ratio',
    target: 1.8,
    gate: 3,
  },
  {
    id: 'P6',
    what: 'opening a journal of 1,000,000 entries',
    at: 'journal-start next open',
    target: 3_000,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P6',
    what: 'a start on it, from its bookmark and 10,000 entries on',
    at: 'journal-start tail start',
    target: 3_000,
    gate: null,
    unit: 'ms',
  },
  { id: 'P7', what: 'basket of 50 lines, of a bare loop', at: 'basket loop ratio', target: 2.2, gate: 3.5 },
  { id: 'P7', what: 'dinero.js, of ours', at: 'basket dinero ratio', target: 15, gate: 8, atLeast: true },
  {
    id: 'P8',
    what: 'scan to painted line, p95',
    at: 'scan-to-line painted ours p95',
    target: 33,
    gate: null,
    unit: 'ms',
  },
  { id: 'P8', what: '… of a bare key, p95', at: 'scan-to-line painted ratioP95', target: 2, gate: 4 },
  {
    id: 'P8',
    what: 'search key to painted list, p95',
    at: 'search-to-list painted ours p95',
    target: 33,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'P8',
    what: 'query in 100,000 products, of bare FTS5',
    at: 'search query ratio',
    target: 1.2,
    gate: 1.6,
  },
  {
    id: 'P9',
    what: 'start to the shell on the screen, of hello’s ready-to-show',
    at: 'cold-start shell ratio',
    target: 0.85,
    gate: null,
  },
  {
    id: 'P9',
    what: 'start to sellable, of hello’s first paint',
    at: 'cold-start sellable ratio',
    target: 1.25,
    gate: 2.6,
  },
  { id: 'P9', what: '… with 100,000 products', at: 'cold-start sellableLarge ratio', target: 1.4, gate: 2.8 },
  { id: 'P10', what: 'idle memory, of hello', at: 'idle memory ratio', target: 1.35, gate: 1.7 },
  {
    id: 'P10',
    what: 'idle, of one core',
    at: 'idle busyPercent till median',
    target: 0.5,
    gate: 4,
    unit: '%',
  },
  { id: 'P11', what: 'bridge call, of ipcRenderer.invoke', at: 'bridge call ratio', target: 1.15, gate: 1.8 },
  {
    id: 'P12',
    what: 'simulated payments for a minute of one core',
    at: 'simulation paymentsPerCoreMinute',
    target: 200_000,
    gate: null,
    atLeast: true,
  },
  {
    id: 'P12',
    what: 'a simulated payment, of 50 hashed entries',
    at: 'simulation payment ratio',
    target: 4,
    gate: 16,
  },
  {
    id: 'size',
    what: 'what the page reads at its start',
    at: 'size page',
    target: 800,
    gate: 850,
    unit: 'kB',
  },
  {
    id: 'size',
    what: 'what the till’s process reads before its window opens',
    at: 'size window',
    target: 30,
    gate: 40,
    unit: 'kB',
  },
  {
    id: 'size',
    what: 'what the till’s process reads at its start',
    at: 'size till',
    target: 900,
    gate: 1_100,
    unit: 'kB',
  },
  {
    id: 'tasks',
    what: 'longest task of the page while goods are scanned',
    at: 'scan-to-line longestTask',
    target: 50,
    gate: null,
    unit: 'ms',
  },
  {
    id: 'tasks',
    what: '… of the slowest paints of a bare key',
    at: 'scan-to-line longestTaskOfBareKey',
    target: 4,
    gate: 16,
  },
];

/** @typedef {{ target: Target, found: number, isMet: boolean, isKept: boolean }} Verdict isKept: on the right side of the gate */

/** @param {any} results @param {string} at @returns {unknown} */
const read = (results, at) => at.split(' ').reduce((part, name) => part?.[name], results);

/** Whether what was compared there held still enough to be believed. */
const isBelieved = (/** @type {any} */ results, /** @type {string} */ at) =>
  at
    .split(' ')
    .every(
      (_, depth, names) =>
        /** @type {any} */ (read(results, names.slice(0, depth).join(' ')))?.noise?.accepted !== false,
    );

/** @param {object} results by measurement @returns {Verdict[]} of the targets whose measurement was taken */
export const verdicts = (results) =>
  TARGETS.flatMap((target) => {
    const found = read(results, target.at);
    if (typeof found !== 'number') return [];
    const holds = (/** @type {number} */ bound) =>
      target.atLeast === true ? found >= bound : found <= bound;
    const isKept = target.gate === null || holds(target.gate) || !isBelieved(results, target.at);
    return [{ target, found, isMet: holds(target.target), isKept }];
  });

/** @param {Verdict} verdict @returns {string} */
export function verdictLine({ target, found, isMet, isKept }) {
  const { id, what, unit = '×', atLeast = false, gate } = target;
  const bound = (/** @type {number | null} */ one) =>
    one === null ? 'none' : `${atLeast ? '≥' : '≤'} ${one}`;
  const word = isKept ? (isMet ? 'met' : 'missed') : 'BEYOND THE GATE';
  const measured = `${found} ${unit}`.padStart(14);
  return `${id.padEnd(5)} ${what.padEnd(60)} ${measured}  target ${bound(target.target)}, gate ${bound(gate)}: ${word}`;
}
