import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls, { type TLSSocket, type TlsOptions } from 'node:tls';
import type { Where } from '../client/index.ts';
import type { Issued } from './openssl.ts';

/** Something that a till dials. */
export interface Dialled {
  readonly where: Where;
  /** Bytes of requests that got through its TLS. */
  readonly requestBytes: () => number;
  readonly stop: () => Promise<void>;
}

export interface Serving {
  readonly own: Issued;
  readonly chain?: readonly Issued[];
  readonly more?: TlsOptions;
  /** Who lives at the address from the second connection on. */
  readonly successor?: Issued;
}

/** Counts what gets through its TLS. Security level 0, so that the refusal is the till's and never its own. */
export async function countingServer(
  ca: Issued,
  { own, chain = [], more, successor }: Serving,
): Promise<Dialled> {
  let bytes = 0;
  const sockets = new Set<TLSSocket>();
  const shows = (one: Issued) => ({ key: one.key, cert: [one, ...chain].map(({ cert }) => cert).join('') });
  const lax = { ciphers: 'DEFAULT@SECLEVEL=0', ca: ca.cert, requestCert: true, rejectUnauthorized: true };
  const server = tls.createServer({ ...lax, ...shows(own), ...more }, (socket) => {
    socket.on('data', (data: Buffer) => (bytes += data.length));
    socket.on('error', () => undefined);
    sockets.add(socket);
    if (successor !== undefined) server.setSecureContext({ ...lax, ...more, ...shows(successor) });
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { where: { host: '127.0.0.1', port: portOf(server) }, requestBytes: () => bytes, stop };
}

const portOf = (server: tls.Server): number => (server.address() as AddressInfo).port;

/** OpenSSL's own server says no by an alert, as a terminal does; it prints what gets through. */
export async function openSslServer(
  ca: Issued,
  own: Issued,
  version: '-tls1_2' | '-tls1_3',
): Promise<Dialled> {
  const files = ['-key', own.keyFile, '-cert', own.certFile, '-CAfile', ca.certFile];
  const demands = ['-Verify', '3', '-verify_return_error', version];
  const child = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', ...files, ...demands]);
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  while (!/^ACCEPT .*:\d+$/m.test(said)) await once(child.stdout, 'data');
  const port = Number(/^ACCEPT .*:(\d+)$/m.exec(said)?.[1]);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { where: { host: '127.0.0.1', port }, requestBytes: () => said.split('POST').length - 1, stop };
}
