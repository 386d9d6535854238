// What one create costs the machine that asks: client CPU per call, ours against bare node:http and against other SDKs.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { certificateFor } from '../scripts/conformance/doors.mjs';
import { inRoot } from '../scripts/setup/paths.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import * as clients from './sdk/clients.mjs';

/** Calls in one sample: the CPU clock is too coarse for a single one. */
const BATCH = 100;

/** @param {() => Promise<unknown>} order @returns {Promise<number>} CPU milliseconds of this process for each call */
async function cpuOf(order) {
  const began = process.cpuUsage();
  for (let call = 0; call < BATCH; call += 1) await order();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / BATCH;
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} CPU per create: ours against each of the others; `create` is the one against bare node:http
 */
export async function measure({ rounds, say }) {
  const farEnd = fork(inRoot('bench/sdk/far-end.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const tls = certificateFor(['localhost']);
  farEnd.send(tls);
  const [{ plain, secure }] = await once(farEnd, 'message');
  const all = {
    bare: clients.bare(plain),
    ours: await clients.ours(`http://127.0.0.1:${plain}`),
    stripe: clients.stripe(plain),
    square: clients.square(plain),
    oursTls: await clients.ours(`https://localhost:${secure}`, tls.cert),
    adyenTls: clients.adyen(secure, tls.cert),
  };
  try {
    const samples = await interleave(
      Object.fromEntries(Object.entries(all).map(([name, { order }]) => [name, () => cpuOf(order)])),
      {
        rounds: rounds(20),
        warmUps: 3,
        onRound: (round) => say.line(`sdk, round ${round < 0 ? 'to warm up' : round + 1}`),
      },
    );
    return {
      create: compare(samples.ours, samples.bare),
      againstStripe: compare(samples.ours, samples.stripe),
      againstSquare: compare(samples.ours, samples.square),
      againstAdyenTls: compare(samples.oursTls, samples.adyenTls),
    };
  } finally {
    for (const { close } of Object.values(all)) close();
    farEnd.disconnect();
  }
}
