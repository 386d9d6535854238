// A terminal that answers at once and remembers when it had each command whole. Besides VINR's local form it
// takes the secured message of Adyen's, so that both clients bring theirs to the same door.
import http from 'node:http';
import https from 'node:https';
import { once } from 'node:events';

/** @param {any} body @returns {string} what its sender calls the command */
const nameOf = (body) => body.reference ?? body.SaleToPOIRequest.MessageHeader.ServiceID;

/** An empty answer is what Adyen's client takes without wanting to decrypt it. @param {any} body */
const answerTo = (body) =>
  'reference' in body ? JSON.stringify({ id: 'tpay_1', status: 'completed', ...body }) : '';

/** By the command's name: nanoseconds of the clock behind `process.hrtime`. @type {Record<string, string>} */
const arrivals = {};

/** @type {http.RequestListener} */
function serve(request, response) {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    const at = process.hrtime.bigint();
    const body = text === '' ? null : JSON.parse(text);
    const answer = body === null ? '{}' : answerTo(body);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
    if (body !== null) arrivals[nameOf(body)] = String(at);
  });
}

/** @param {http.Server | https.Server} server @param {string} host @returns {Promise<number>} its port */
async function open(server, host) {
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, host), 'listening');
  return server.address().port;
}

/** @typedef {{ address: string, own: { key: string, cert: string }, ca: string }} Terminal */

/** @param {Terminal | 'cloud'} as @returns {Promise<number>} */
function openAs(as) {
  if (as === 'cloud') return open(http.createServer(serve), '127.0.0.1');
  // Adyen's client brings no certificate; ours is asked for and checked all the same.
  const asking = { ...as.own, ca: as.ca, requestCert: true, rejectUnauthorized: false };
  return open(https.createServer(asking, serve), as.address);
}

process.once('disconnect', () => process.exit(0));
process.on('message', async (/** @type {{ open: Terminal | 'cloud' } | 'report'} */ order) => {
  process.send?.(order === 'report' ? arrivals : await openAs(order.open));
});
