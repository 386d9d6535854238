// One order by each client, as its own documentation shows it.
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { adyenRequest } from '../lib/adyen-order.mjs';

const require = createRequire(import.meta.url);

/** @typedef {{ order: () => Promise<unknown>, close: () => void, batch?: number }} Client */
/** @typedef {{ plain: number, secure: number, ca: string }} FarEnd two ports, and who signed the second one's certificate */

/** @type {Record<string, (farEnd: FarEnd) => Client | Promise<Client>>} */
export const CLIENTS = {
  bare: ({ plain }) => bare(plain),
  ours: ({ plain }) => ours(`http://127.0.0.1:${plain}`),
  stripe: ({ plain }) => stripe(plain),
  square: ({ plain }) => square(plain),
  bareTls: ({ secure, ca }) => bareTls(secure, ca),
  oursTls: ({ secure, ca }) => ours(`https://localhost:${secure}`, ca),
  stripeTls: ({ secure, ca }) => stripe(secure, ca),
  adyenTls: ({ secure, ca }) => adyen(secure, ca),
};

/** The least that asks the same question: a kept-alive connection, one body, one key. */
const bare = (/** @type {number} */ port) =>
  bareThrough(http.request, new http.Agent({ keepAlive: true }), { host: '127.0.0.1', port });

/** @param {number} port @param {string} ca */
const bareTls = (port, ca) =>
  bareThrough(https.request, new https.Agent({ keepAlive: true, ca }), { host: 'localhost', port });

/** @param {typeof http.request} send @param {http.Agent} agent @param {{ host: string, port: number }} where */
function bareThrough(send, agent, where) {
  let n = 0;
  const order = () => {
    n += 1;
    const body = JSON.stringify({
      terminalId: 'term_1',
      amount: 2500,
      currency: 'USD',
      reference: `order_${n}`,
    });
    const headers = {
      Authorization: 'Bearer sk_test_1',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Idempotency-Key': `order_${n}`,
    };
    const path = '/v1/terminal/payments';
    return new Promise((resolve, reject) => {
      const request = send({ ...where, path, method: 'POST', headers, agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve(JSON.parse(text)));
      });
      request.on('error', reject).end(body);
    });
  };
  return { order, close: () => agent.destroy() };
}

/** @param {string} baseUrl @param {string} [ca] */
async function ours(baseUrl, ca) {
  const { Vinr } = await import(pathToFileURL(inRoot('sdk/dist/esm/index.js')).href);
  const vinr = new Vinr({ secretKey: 'sk_test_1', baseUrl, ca });
  let n = 0;
  const order = () => {
    n += 1;
    const reference = `order_${n}`;
    const asked = { terminalId: 'term_1', amount: 2500, currency: 'USD', reference };
    return vinr.terminal.payments.create(asked, {
      idempotencyKey: reference,
      commit: () => Promise.resolve(),
    });
  };
  return { order, close: () => vinr.close() };
}

/** @param {number} port @param {string} [ca] */
function stripe(port, ca) {
  const { default: Stripe = require('stripe') } = require('stripe');
  const where =
    ca === undefined
      ? { host: '127.0.0.1', protocol: 'http' }
      : { host: 'localhost', protocol: 'https', httpAgent: new https.Agent({ keepAlive: true, ca }) };
  const client = new Stripe('sk_test_1', { ...where, port, telemetry: false });
  let n = 0;
  const asked = { amount: 2500, currency: 'usd', payment_method_types: ['card_present'] };
  const order = () => client.paymentIntents.create(asked, { idempotencyKey: `order_${(n += 1)}` });
  return { order, close: () => undefined };
}

function square(/** @type {number} */ port) {
  const { SquareClient } = require('square');
  const client = new SquareClient({ token: 'token', baseUrl: `http://127.0.0.1:${port}` });
  let n = 0;
  const amountMoney = { amount: 2500n, currency: 'USD' };
  const order = () =>
    client.payments.create({ idempotencyKey: `order_${(n += 1)}`, sourceId: 'card', amountMoney });
  return { order, close: () => undefined };
}

/** Speaks TLS only, and opens a connection for every call, as it is shipped. */
function adyen(/** @type {number} */ port, /** @type {string} */ ca) {
  const { Client, EnvironmentEnum, TerminalCloudAPI } = require('@adyen/api-library');
  const client = new Client({ apiKey: 'key', environment: EnvironmentEnum?.TEST ?? 'TEST' });
  client.config.terminalApiCloudEndpoint = `https://localhost:${port}`;
  client.httpClient.agentOptions = { ca };
  const api = new TerminalCloudAPI(client);
  let n = 0;
  const order = () => api.sync(adyenRequest(`order_${(n += 1)}`));
  return { order, close: () => undefined, batch: 10 };
}
