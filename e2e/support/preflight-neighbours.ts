/** Scripts that stand where a cloud or a terminal is looked for. Each prints where it listens. */

/** Hands everything on to the cloud and tells another time: as if this computer's clock were wrong. */
export const RELAY = `
const http = require('node:http');
const [cloud, ahead] = process.argv.slice(1);
const relay = http.createServer((asked, answer) => {
  const { method, headers, url } = asked;
  const on = http.request(cloud + url, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode, { ...reply.headers, date: new Date(Date.now() + Number(ahead)).toUTCString() });
    reply.pipe(answer);
  });
  asked.pipe(on);
});
relay.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + relay.address().port));
`;

/** A proxy that opens TLS with a certificate of its own. */
export const PRETENDER = `
const proxy = require('node:https').createServer(JSON.parse(process.argv[1]), (asked, answer) => answer.end());
proxy.listen(0, '127.0.0.1', () => console.log('https://127.0.0.1:' + proxy.address().port));
`;

/** Takes every connection and says nothing. */
export const SILENCE = `
const server = require('node:net').createServer(() => undefined);
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/** Knows every key, and lets none read. */
export const FORBIDS = `
const error = { error: { type: 'permission_error', code: 'forbidden', message: 'No.' } };
const cloud = require('node:http').createServer((asked, answer) => {
  answer.writeHead(403, { 'content-type': 'application/json' });
  answer.end(JSON.stringify(error));
});
cloud.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + cloud.address().port));
`;

/** Something that took the terminal's address and answers whatever it hears in plain text. */
export const PRINTER = `
const server = require('node:net').createServer((socket) => {
  socket.on('error', () => socket.destroy());
  socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\\r\\n\\r\\n'));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
