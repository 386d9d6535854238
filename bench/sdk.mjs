// What one create costs the machine that asks: CPU and bytes for each call, and what the first call of a process takes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { certificateFor } from '../scripts/conformance/doors.mjs';
import { inRoot } from '../scripts/setup/paths.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { withClients } from './sdk/client-process.mjs';
import { CLIENTS } from './sdk/clients.mjs';
import { firstCalls } from './sdk/first-call.mjs';

/** What TLS allocates is the same for everybody. */
const PLAIN = ['bare', 'ours', 'stripe', 'square'];

/**
 * @template T
 * @param {(farEnd: import('./sdk/clients.mjs').FarEnd) => Promise<T>} work @returns {Promise<T>}
 */
async function withFarEnd(work) {
  const farEnd = fork(inRoot('bench/sdk/far-end.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const tls = certificateFor(['localhost']);
    farEnd.send(tls);
    const [{ plain, secure }] = await once(farEnd, 'message');
    return await work({ plain, secure, ca: tls.cert });
  } finally {
    farEnd.disconnect();
  }
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `cpu` in ms and `bytes` of each call, `firstCall` in ms: ours against each of the others
 */
export const measure = ({ rounds, say }) =>
  withFarEnd(async (farEnd) => {
    say.line('sdk, CPU');
    const ms = await withClients(farEnd, 'cpu', Object.keys(CLIENTS), (all) =>
      interleave(all, { rounds: rounds(16), warmUps: 8 }),
    );
    say.line('sdk, bytes');
    const bytes = await withClients(farEnd, 'bytes', PLAIN, (all) =>
      interleave(all, { rounds: rounds(8), warmUps: 5 }),
    );
    say.line('sdk, first call');
    const first = await interleave(firstCalls(farEnd.plain), { rounds: rounds(10) });
    return {
      create: compare(ms.ours, ms.bare),
      againstStripe: compare(ms.ours, ms.stripe),
      againstSquare: compare(ms.ours, ms.square),
      createTls: compare(ms.oursTls, ms.bareTls),
      againstStripeTls: compare(ms.oursTls, ms.stripeTls),
      againstAdyenTls: compare(ms.oursTls, ms.adyenTls),
      bytes: {
        againstBare: compare(bytes.ours, bytes.bare, 'bytes'),
        againstStripe: compare(bytes.ours, bytes.stripe, 'bytes'),
        againstSquare: compare(bytes.ours, bytes.square, 'bytes'),
      },
      firstCall: {
        againstUndici: compare(first.ours, first.undici),
        againstBare: compare(first.ours, first.bare),
      },
    };
  });
