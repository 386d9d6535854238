// A far end that answers at once, in a process of its own: what is measured is the client's own work.
import http from 'node:http';
import https from 'node:https';
import { once } from 'node:events';

const ANSWERS = {
  '/v1/terminal/payments': (/** @type {any} */ { reference }) => ({
    id: 'tpay_1',
    terminalId: 'term_1',
    amount: 2500,
    currency: 'USD',
    reference,
    status: 'pending',
    createdAt: '2026-06-11T09:00:00Z',
  }),
  '/v1/payment_intents': () => ({
    id: 'pi_1',
    object: 'payment_intent',
    amount: 2500,
    currency: 'usd',
    status: 'processing',
  }),
  '/v2/payments': () => ({
    payment: { id: 'p_1', status: 'PENDING', amount_money: { amount: 2500, currency: 'USD' } },
  }),
  '/sync': () => ({ SaleToPOIResponse: { PaymentResponse: { Response: { Result: 'Success' } } } }),
};

/** Only ours is asked what it said: the others answer the same whatever they were sent. */
const answerTo = (/** @type {string} */ path, /** @type {string} */ text) =>
  JSON.stringify(
    ANSWERS[path]?.(path === '/v1/terminal/payments' ? JSON.parse(text) : {}) ?? { error: path },
  );

/** @type {http.RequestListener} */
const serve = (request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    const body = answerTo((request.url ?? '').split('?')[0], text);
    response.writeHead(body.startsWith('{"error"') ? 404 : 200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
};

/** @param {http.Server | https.Server} server @returns {Promise<number>} its port */
async function open(server) {
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server.address().port;
}

process.once('disconnect', () => process.exit(0));
process.once('message', async (/** @type {{ key: string, cert: string }} */ tls) => {
  const [plain, secure] = [await open(http.createServer(serve)), await open(https.createServer(tls, serve))];
  process.send?.({ plain, secure });
});
