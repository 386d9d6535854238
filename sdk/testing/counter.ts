import net, { type AddressInfo } from 'node:net';
import { Vinr, type LanConnection, type LanPayOptions, type Where } from '../client/index.ts';
import { authority, clientCertificate, terminalCertificate, type TestCertificate } from './certificates.ts';
import { approve, TestTerminal, type TestTerminalOptions } from './test-terminal.ts';

export const CA = authority('Test terminal CA');
export const ID = 'term_CT20_0042';
/** The terminal's certificate. */
export const OWN = terminalCertificate(ID, CA);
/** Ours. */
export const TILL = clientCertificate(CA);
export const PAYMENT = { amount: 2500, currency: 'USD', reference: 'order_8821' };

const running: { stop(): Promise<void> }[] = [];

/** Ends every terminal and server that was put up. */
export async function clearCounter(): Promise<void> {
  for (const one of running.splice(0)) await one.stop();
}

/** A terminal on loopback that approves, unless it is told otherwise. */
export async function terminal(
  options: Partial<TestTerminalOptions> = {},
): Promise<{ it: TestTerminal; where: Where }> {
  const made = new TestTerminal({ own: OWN, clientAuthority: CA.cert, onRequest: approve, ...options });
  running.push(made);
  return { it: made, where: await made.start() };
}

/** Something at an address that is no terminal. */
export async function rawServer(onSocket: (socket: net.Socket) => void): Promise<Where> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  running.push({ stop });
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

export function lan(identity: TestCertificate | undefined = TILL): Vinr['terminal']['lan'] {
  return new Vinr({ terminal: { identity, ca: CA.cert } }).terminal.lan;
}

export function dialled(where: Where): Promise<LanConnection> {
  return lan().dial(ID, where, { timeoutMs: 30_000 });
}

export function paying(more: Partial<LanPayOptions> = {}): LanPayOptions {
  const commit = (): Promise<void> => Promise.resolve();
  return { idempotencyKey: 'key_1', commit, continueTimeoutMs: 30_000, timeoutMs: 30_000, ...more };
}
