import tls, { type SecureContext, type TLSSocket } from 'node:tls';
import { DEVICE_PORT } from '../../wire/index.ts';
import { isVinrError } from '../errors.ts';
import { limit } from '../transport/interruption.ts';
import { explainTerminal } from '../transport/failure.ts';
import { checkTerminal } from './identity.ts';
import type { Where } from './lan-terminals.ts';

export interface Dialled {
  readonly socket: TLSSocket;
  readonly where: Required<Where>;
  /** Milliseconds to the TCP connection, and from there to the end of the handshake. */
  readonly timings: { readonly connectMs: number; readonly tlsMs: number };
}

export interface DialOptions {
  /** Null accepts any genuine terminal: for learning which one lives at an address. */
  readonly terminalId: string | null;
  readonly context: SecureContext;
  /** Bounds connection and handshake together. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Connects, shakes hands, and has the certificate checked. Nothing of a request is written. */
export async function dial(where: Where, options: DialOptions): Promise<Dialled> {
  const began = performance.now();
  const bound = limit(options.timeoutMs, options.signal);
  const address = { host: where.host, port: where.port ?? DEVICE_PORT };
  const socket = tls.connect({
    ...address,
    secureContext: options.context,
    // No server name, no remembered session: a resumed session would skip the identity check.
    servername: '',
    rejectUnauthorized: true,
    checkServerIdentity: (_host, peer) => checkTerminal(options.terminalId, peer),
  });
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 5000);
  let connected = began;
  socket.once('connect', () => (connected = performance.now()));
  try {
    await Promise.race([handshake(socket), bound.over]);
    const timings = { connectMs: connected - began, tlsMs: performance.now() - connected };
    return { socket, where: address, timings };
  } catch (cause) {
    socket.destroy();
    throw isVinrError(cause) ? cause : explainTerminal(options.terminalId ?? address.host, cause, 'notSent');
  } finally {
    bound.lift();
  }
}

function handshake(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', resolve);
    socket.on('error', reject); // Stays: a late error of a socket nobody reads yet must not end the process.
  });
}
