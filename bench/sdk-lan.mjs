// How soon a terminal has the SDK's command, at three lengths of wire: against bare node:https and against Adyen's client.
import { once } from 'node:events';
import net from 'node:net';
import { end } from '../scripts/setup/lifetime.mjs';
import { ask } from './lib/ask.mjs';
import { withBundle } from './lib/bundle.mjs';
import { compare } from './lib/compare.mjs';
import { median, rounded, summary } from './lib/statistics.mjs';
import { loopback, obstacle, withTwoPlaces } from './network/two-places.mjs';

/** @typedef {{ own: { key: string, cert: string }, client: { key: string, cert: string }, ca: string }} Identities */
/** @typedef {{ near: import('./network/two-places.mjs').Place, far: import('./network/two-places.mjs').Place }} Places */

/** @returns {Promise<Identities>} a terminal, a till, and the authority of both */
const identities = () =>
  withBundle('sdk/testing/certificates.ts', async ({ authority, terminalCertificate, clientCertificate }) => {
    const ca = authority('Terminals');
    return { own: terminalCertificate('term_1', ca), client: clientCertificate(ca), ca: ca.cert };
  });

/** @returns {Promise<number>} a port on which nobody listens */
async function deadPort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(() => resolve(undefined)));
  return port;
}

/** @param {Places} places @param {Identities} identity @param {number} rounds @returns {Promise<object>} */
async function over({ near, far }, { own, client, ca }, rounds) {
  const terminal = far.fork('bench/lan/far-end.mjs');
  const cloud = near.fork('bench/lan/far-end.mjs');
  const till = near.fork('bench/lan/near-end.mjs');
  try {
    const port = await ask(terminal, { open: { address: far.address, own, ca } });
    const cloudPort = await ask(cloud, { open: 'cloud' });
    const given = { host: far.address, port, ca, ...client, cloudPort, deadPort: await deadPort() };
    const taken = await ask(till, { given, rounds });
    const arrivals = { ...(await ask(terminal, 'report')), ...(await ask(cloud, 'report')) };
    return verdict(durations(taken, arrivals));
  } finally {
    for (const child of [till, cloud, terminal]) await end(child);
  }
}

/** @param {Record<string, any[]>} taken @param {Record<string, string>} arrivals @returns {Record<string, number[]>} ms */
function durations(taken, arrivals) {
  const one = (/** @type {any} */ sample) => {
    if (typeof sample === 'number') return sample;
    const at = arrivals[sample.name];
    if (at === undefined) throw new Error(`Nobody received ${sample.name}`);
    return Number(BigInt(at) - BigInt(sample.givenAt)) / 1e6;
  };
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, all.map(one)]));
}

/** @param {Record<string, number[]>} samples ms from the call to the far end's having the whole command */
function verdict(samples) {
  const { bareWarm, roundTrip, readyAtOnce, ready, bareCold, createLocal, hybrid, cloud, hybridDead } =
    samples;
  const beyond = (/** @type {number[]} */ a, /** @type {number[]} */ b) => rounded(median(a) - median(b));
  return {
    roundTrip: summary(roundTrip),
    /** A socket made ready before, no commit point: P3's first figure. */
    readyAtOnce: compare(readyAtOnce, bareWarm),
    /** The same with the commit point, which costs one round trip: P3's second figure. */
    ready: compare(ready, bareWarm),
    readyBeyondBareAndRoundTrip: rounded(beyond(ready, bareWarm) - median(roundTrip)),
    /** `createLocal` dials for itself: everything but the key is cold. */
    createLocal: compare(createLocal, bareCold),
    /** How often ours fits into Adyen's, as it is shipped and at its best; it has no commit point. */
    adyenShipped: compare(samples.adyenShipped, readyAtOnce),
    adyenShippedAgainstReady: compare(samples.adyenShipped, ready),
    adyenBest: compare(samples.adyenBest, readyAtOnce),
    hybrid: compare(hybrid, createLocal),
    hybridDead: compare(hybridDead, cloud),
    hybridDeadBeyondCloud: beyond(hybridDead, cloud),
    /** The same less the one round trip after which a refusal is known: all that is ours. */
    hybridDeadBeyondCloudAndRoundTrip: rounded(beyond(hybridDead, cloud) - median(roundTrip)),
  };
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} by round-trip time; `skipped` where such a network cannot be had
 */
export async function measure({ rounds, say }) {
  const identity = await identities();
  const skipped = await obstacle();
  const results = { loopback: await over(loopback, identity, rounds(30)) };
  if (skipped !== null) {
    say.line(`SKIPPED: no wire of 1 and 5 ms, because ${skipped}`);
    return { ...results, skipped };
  }
  for (const [name, oneWayMs] of Object.entries({ at1ms: 0.5, at5ms: 2.5 })) {
    say.line(`sdk-lan, a round trip of ${2 * oneWayMs} ms`);
    results[name] = await withTwoPlaces(oneWayMs, (places) => over(places, identity, rounds(24)));
  }
  return results;
}
