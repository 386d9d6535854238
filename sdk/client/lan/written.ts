import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { VinrTerminalIdentityError } from '../errors.ts';
import type { Shown } from './credentials.ts';

/**
 * How much of a handshake was ours, in bytes on the wire. The runtime does not tell whether the other end asked for our
 * certificate; but a certificate that was asked for was sent, and that takes more bytes than everything else that a
 * client says after its hello (at most 160 here, in either runtime).
 */
export class Written {
  readonly #wire: Socket;
  readonly #socket: TLSSocket;
  readonly #hello: number;
  /** Before our last flight: what we said first, under TLS 1.3 perhaps twice. */
  #before: number;

  /** To be made as soon as the handshake has begun: our hello is written by then. */
  constructor(wire: Socket, socket: TLSSocket) {
    this.#wire = wire;
    this.#socket = socket;
    this.#hello = this.#before = wire.bytesWritten;
    // Under TLS 1.3 the runtime calls this before it hands our last flight to the wire, under 1.2 after it.
    socket.once('secureConnect', () => {
      if (socket.getProtocol() === 'TLSv1.3') this.#before = wire.bytesWritten;
    });
  }

  /** Whether the other end has heard nothing of us but our hello: then nothing of ours can have displeased it. */
  get isOnlyHello(): boolean {
    return this.#wire.bytesWritten === this.#hello;
  }

  /** Our last flight of the handshake. */
  async lastFlight(): Promise<number> {
    if (this.#socket.getProtocol() === 'TLSv1.3') await new Promise((resolve) => setImmediate(resolve));
    return this.#wire.bytesWritten - this.#before;
  }
}

/** A terminal that lets anybody in has proven itself and nobody else: any machine on the shop's network could charge on it. */
export async function requireOursWasAskedFor(written: Written, { certificateBytes }: Shown): Promise<void> {
  if ((await written.lastFlight()) > certificateBytes) return;
  throw new VinrTerminalIdentityError(
    'The terminal does not ask for a client certificate, so anybody could charge on it. Have VINR set up its Local API.',
    { code: 'noMutualTls', delivery: 'notSent' },
  );
}
