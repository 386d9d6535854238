// One command by each way of bringing it to a terminal. An order says when it was given and under which name.
import https from 'node:https';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { adyenRequest } from '../lib/adyen-order.mjs';

const require = createRequire(import.meta.url);

/** @typedef {{ host: string, port: number, ca: string, key: string, cert: string, cloudPort: number, deadPort: number }} Given */

/** Between a connection's being made ready and its use: longer than the other end needs to finish the handshake. */
const ON_THE_TENDER_SCREEN_MS = 25;

let orders = 0;
const newName = () => `o${process.pid}-${(orders += 1)}`;
const command = (/** @type {string} */ reference) => ({
  terminalId: 'term_1',
  amount: 2500,
  currency: 'USD',
  reference,
});

/** @param {https.RequestOptions} options @param {string} method @param {string} path @param {string} body */
const send = (options, method, path, body = '') =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = https.request({ ...options, method, path, headers }, (response) =>
      response.resume().once('end', () => resolve(request.reusedSocket)),
    );
    request.once('error', reject).end(body);
  });

/** @param {Given} given Node's own client, on a connection that stays and on a new one with everything prepared */
export function bare({ host, port, ca, key, cert }) {
  const secureContext = tls.createSecureContext({ ca, key, cert });
  const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
  const where = { host, port, secureContext, servername: '', checkServerIdentity: () => undefined };
  const kept = async (
    /** @type {string} */ method,
    /** @type {string} */ path,
    /** @type {string} */ body,
  ) => {
    if (!(await send({ ...where, agent }, method, path, body)))
      throw new Error('The kept connection was closed');
  };
  const order = async (/** @type {(body: string) => Promise<unknown>} */ bring) => {
    const name = newName();
    const givenAt = process.hrtime.bigint();
    await bring(JSON.stringify(command(name)));
    return { name, givenAt };
  };
  return {
    open: () => send({ ...where, agent }, 'GET', '/v1/status'),
    warm: async () => {
      await sleep(ON_THE_TENDER_SCREEN_MS);
      return order((body) => kept('POST', '/v1/pay', body));
    },
    cold: () => order((body) => send({ ...where, agent: false }, 'POST', '/v1/pay', body)),
    roundTrip: async () => {
      await sleep(ON_THE_TENDER_SCREEN_MS);
      const began = process.hrtime.bigint();
      await kept('GET', '/v1/status', '');
      return Number(process.hrtime.bigint() - began) / 1e6;
    },
    close: () => agent.destroy(),
  };
}

/** @param {Given} given the SDK: `ready` on a socket dialled before, the others as `create` does it */
export async function ours({ host, port, ca, key, cert, cloudPort, deadPort }) {
  const { Vinr } = await import(pathToFileURL(inRoot('sdk/dist/esm/index.js')).href);
  const hosts = { term_1: { host, port }, term_dead: { host, port: deadPort } };
  const vinr = new Vinr({
    secretKey: 'sk_test_1',
    baseUrl: `http://127.0.0.1:${cloudPort}`,
    terminal: { hosts, ca, identity: { key, cert } },
  });
  const { lan, payments } = vinr.terminal;
  const ready = async (/** @type {boolean} */ expect) => {
    const connection = await lan.dial('term_1', hosts.term_1, { timeoutMs: 5000 });
    await sleep(ON_THE_TENDER_SCREEN_MS);
    const name = newName();
    const options = { idempotencyKey: name, continueTimeoutMs: 2000, timeoutMs: 160_000, expect };
    const givenAt = process.hrtime.bigint();
    await connection.pay(command(name), { ...options, commit: () => Promise.resolve() });
    return { name, givenAt };
  };
  const create = async (/** @type {string} */ mode, terminalId = 'term_1') => {
    const name = newName();
    const givenAt = process.hrtime.bigint();
    await payments.create({ ...command(name), terminalId, connectivity: { mode } }, { idempotencyKey: name });
    return { name, givenAt };
  };
  return {
    readyAtOnce: () => ready(false),
    ready: () => ready(true),
    createLocal: () => create('local'),
    hybrid: () => create('hybrid'),
    cloud: () => create('cloud'),
    hybridDead: () => create('hybrid', 'term_dead'),
    close: () => vinr.close(),
  };
}

const SECURITY_KEY = { Passphrase: 'passphrase', KeyIdentifier: 'key', KeyVersion: 1, AdyenCryptoVersion: 1 };

/** @param {Given} given Adyen's client as it is shipped, and the best it could be: the key derived once, the connection kept */
export function adyen({ host, port, ca }) {
  const { Client, EnvironmentEnum, TerminalLocalAPI } = require('@adyen/api-library');
  const { default: NexoCrypto } = require('@adyen/api-library/lib/src/security/nexoCrypto');
  const { default: keys } = require('@adyen/api-library/lib/src/security/nexoDerivedKeyGenerator');
  const client = new Client({ apiKey: 'key', environment: EnvironmentEnum?.TEST ?? 'TEST' });
  client.config.terminalApiLocalEndpoint = `https://${host}:${port}/nexo`;
  client.httpClient.agentOptions = { ca, checkServerIdentity: () => undefined };
  const api = new TerminalLocalAPI(client);
  const derive = keys.deriveKeyMaterial;
  const derived = derive(SECURITY_KEY.Passphrase);
  const agent = new https.Agent({
    keepAlive: true,
    maxSockets: 1,
    ca,
    servername: '',
    checkServerIdentity: () => undefined,
  });
  const shipped = async () => {
    const name = newName();
    const givenAt = process.hrtime.bigint();
    await api.request(adyenRequest(name), SECURITY_KEY);
    return { name, givenAt };
  };
  const best = async () => {
    await sleep(ON_THE_TENDER_SCREEN_MS);
    const name = newName();
    keys.deriveKeyMaterial = () => derived;
    const givenAt = process.hrtime.bigint();
    const whole = adyenRequest(name);
    const secured = NexoCrypto.encrypt(
      whole.SaleToPOIRequest.MessageHeader,
      JSON.stringify(whole),
      SECURITY_KEY,
    );
    keys.deriveKeyMaterial = derive;
    await send({ host, port, agent }, 'POST', '/nexo', JSON.stringify({ SaleToPOIRequest: secured }));
    return { name, givenAt };
  };
  return { shipped, best, close: () => agent.destroy() };
}
