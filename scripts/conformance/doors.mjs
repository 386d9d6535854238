// Ports at the papers' addresses, each leading to the simulator.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { createRequire } from 'node:module';
import { inRoot } from '../setup/paths.mjs';

const forge = createRequire(inRoot('sdk/package.json'))('node-forge');

/** @param {string[]} names @returns {{ key: string, cert: string }} self-signed, for an hour, for these names */
export function certificateFor(names) {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const cert = forge.pki.createCertificate();
  cert.publicKey = publicKey;
  cert.serialNumber = '01';
  cert.validity.notBefore = new Date(Date.now() - 60_000);
  cert.validity.notAfter = new Date(Date.now() + 3_600_000);
  const subject = [{ name: 'commonName', value: names[0] }];
  cert.setSubject(subject);
  cert.setIssuer(subject);
  cert.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
  ]);
  cert.sign(privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(cert) };
}

/** @param {http.IncomingMessage} request @returns {Promise<string>} */
async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/**
 * Passes a request on with the names changed.
 * @param {import('./names.mjs').Names} names @param {URL} target
 * @param {(headers: http.IncomingHttpHeaders) => http.OutgoingHttpHeaders} headersFor
 * @returns {http.RequestListener}
 */
const translating = (names, target, headersFor) => async (request, response) => {
  try {
    const body = names.toOurs(await textOf(request));
    const headers = without(headersFor(request.headers), 'host', 'content-length');
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const url = new URL(names.toOurs(request.url ?? '/'), target);
    const onward = http.request(url, { method: request.method, headers: { ...headers, ...length } });
    onward.end(body);
    const answer = await new Promise((resolve, reject) =>
      onward.once('response', resolve).once('error', reject),
    );
    const text = names.toSamples(await textOf(answer));
    response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': Buffer.byteLength(text) });
    response.end(text);
  } catch (error) {
    response.writeHead(502).end(String(error));
  }
};

const without = (headers, ...names) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

const listen = (server, port, host) =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)));

/** VINR's cloud by its own names. The papers' keys are samples, so every key opens it. */
export const openCloud = (names, tls, { url, secretKey }) =>
  listen(
    https.createServer(
      tls,
      translating(names, new URL(url), (headers) => ({
        ...without(headers, 'x-api-key'),
        authorization: `Bearer ${secretKey}`,
      })),
    ),
    443,
    '127.0.0.1',
  );

export const openPlain = (names, host, port) =>
  listen(
    http.createServer(translating(names, new URL(`http://127.0.0.1:${port}`), (headers) => headers)),
    80,
    host,
  );

/** A terminal at another address: bytes in, bytes out. */
export const openTerminal = (host, port) =>
  listen(
    net.createServer((near) => {
      const far = net.connect(port, '127.0.0.1');
      near.pipe(far).pipe(near);
      near.on('error', () => far.destroy());
      far.on('error', () => near.destroy());
    }),
    8443,
    host,
  );
