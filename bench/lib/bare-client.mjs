// What node:https itself needs to bring a command to a terminal over mutual TLS: the anchor of the LAN's measurements.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import tls from 'node:tls';
import { openPkcs12 } from './identity.mjs';

/** @typedef {{ method: string, path: string, body: string | null }} Bare */

/** @returns {Bare} a command as the till's, under a key of its own */
const command = () => ({
  method: 'POST',
  path: '/v1/pay',
  body: JSON.stringify({
    amount: 378,
    currency: 'USD',
    reference: `bench-${randomUUID()}`,
    captureMethod: 'automatic',
  }),
});

/** @param {https.RequestOptions} options @param {Bare} bare @returns {Promise<{ sentAt: bigint, endedAt: bigint, reused: boolean }>} */
function send(options, { method, path, body }) {
  const json = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body ?? '') };
  const headers = body === null ? {} : { ...json, 'idempotency-key': randomUUID() };
  return new Promise((resolve, reject) => {
    const sentAt = process.hrtime.bigint();
    const request = https.request({ ...options, method, path, headers }, (response) => {
      const ended = { sentAt, endedAt: process.hrtime.bigint(), reused: request.reusedSocket };
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve(ended);
        else reject(new Error(`${method} ${path}: ${response.statusCode}`));
      });
    });
    request.once('error', reject);
    request.end(body ?? undefined);
  });
}

/**
 * @param {import('./simulator.mjs').Terminal} terminal
 * @returns {Promise<{ warm: () => Promise<{ sentAt: bigint }>, cold: () => Promise<{ sentAt: bigint }>, ask: () => Promise<{ sentAt: bigint, endedAt: bigint }>, close: () => void }>}
 *   `warm` on a connection that stays open, `cold` on a new one with the key unpacked already, `ask` a harmless read
 */
export async function bareClient({ id, host, port, caFile, clientP12File, passphrase }) {
  const identity = await openPkcs12(clientP12File, passphrase);
  const secureContext = tls.createSecureContext({ ...identity, ca: await readFile(caFile) });
  const checkServerIdentity = (/** @type {string} */ _host, /** @type {tls.PeerCertificate} */ peer) =>
    peer.subjectaltname === `URI:urn:vinr:terminal:${id}` ? undefined : new Error(`This is not ${id}`);
  const where = { host, port, secureContext, servername: '', checkServerIdentity };
  const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
  const kept = { ...where, agent };
  /** A warm request on a connection that had to be opened would flatter us. */
  const onKept = async (/** @type {Bare} */ bare) => {
    const sent = await send(kept, bare);
    if (!sent.reused) throw new Error('The kept connection was closed in between');
    return sent;
  };
  const ask = { method: 'GET', path: '/v1/status', body: null };
  await send(kept, ask);
  return {
    warm: () => onKept(command()),
    cold: () => send({ ...where, agent: false }, command()),
    ask: () => onKept(ask),
    close: () => agent.destroy(),
  };
}
