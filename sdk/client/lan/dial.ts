import net from 'node:net';
import tls, { type TLSSocket } from 'node:tls';
import { DEVICE_PORT } from '../../wire/index.ts';
import { isVinrError } from '../errors.ts';
import { limit } from '../transport/interruption.ts';
import { explainTerminal } from '../transport/failure.ts';
import type { Shown } from './credentials.ts';
import { checkTerminal } from './identity.ts';
import type { Where } from './lan-terminals.ts';
import { requireOursWasAskedFor, Written } from './written.ts';

export interface Dialled {
  readonly socket: TLSSocket;
  readonly where: Required<Where>;
  /** Milliseconds to the TCP connection, and from there to the end of the handshake. */
  readonly timings: { readonly connectMs: number; readonly tlsMs: number };
}

export interface DialOptions {
  /** Null accepts any genuine terminal: for learning which one lives at an address. */
  readonly terminalId: string | null;
  readonly shown: Shown;
  /** Bounds connection and handshake together. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Connects, shakes hands, and has the certificate checked. Nothing of a request is written. */
export async function dial(where: Where, options: DialOptions): Promise<Dialled> {
  const began = performance.now();
  const bound = limit(options.timeoutMs, options.signal);
  const address = { host: where.host, port: where.port ?? DEVICE_PORT };
  const wire = net.connect({ ...address, noDelay: true, keepAlive: true, keepAliveInitialDelay: 5000 });
  let written: Written | null = null;
  try {
    await Promise.race([happened(wire, 'connect'), bound.over]);
    const connected = performance.now();
    const socket = secured(wire, options);
    written = new Written(wire, socket);
    await Promise.race([happened(socket, 'secureConnect'), bound.over]);
    const timings = { connectMs: connected - began, tlsMs: performance.now() - connected };
    if (options.shown.certificateBytes > 0)
      await Promise.race([requireOursWasAskedFor(written, options.shown), failed(socket), bound.over]);
    return { socket, where: address, timings };
  } catch (cause) {
    const sawOurs = written?.isOnlyHello !== true;
    wire.destroy();
    const whom = options.terminalId ?? address.host;
    throw isVinrError(cause) ? cause : explainTerminal(whom, cause, 'notSent', sawOurs);
  } finally {
    bound.lift();
  }
}

function secured(wire: net.Socket, { terminalId, shown }: DialOptions): TLSSocket {
  return tls.connect({
    socket: wire,
    secureContext: shown.context,
    // No server name, no remembered session: a resumed session would skip the identity check.
    servername: '',
    rejectUnauthorized: true,
    checkServerIdentity: (_host, peer) => checkTerminal(terminalId, peer, shown),
  });
}

function happened(socket: net.Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve);
    socket.on('error', reject); // Stays: a late error of a socket nobody reads yet must not end the process.
  });
}

const failed = (socket: net.Socket): Promise<never> =>
  new Promise((_, reject) => void socket.once('error', reject));
