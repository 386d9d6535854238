import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import type { Identity } from '../../main/certificates/import.ts';
import type { Issued } from '../../sdk/testing/openssl.ts';

/** Where to knock, and whom to expect. */
export interface Door {
  readonly port: number;
  readonly caPem: string;
}

/** A whole handshake under this identity, in the runtime of whoever asks. */
export async function isWelcome({ keyPem, certPem }: Identity, { port, caPem }: Door): Promise<boolean> {
  const own = { key: keyPem, cert: certPem, ca: caPem };
  const socket = tls.connect({ host: '127.0.0.1', port, servername: 'localhost', ...own });
  try {
    const [greeting] = (await once(socket, 'data')) as [Buffer];
    return greeting.toString() === 'welcome';
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A witness on loopback: it greets whoever shows a client certificate of its authority. */
export class MutualServer {
  readonly #server: tls.Server;
  readonly #caPem: string;

  private constructor(server: tls.Server, caPem: string) {
    this.#server = server;
    this.#caPem = caPem;
  }

  static async start({ key, cert }: Issued, caPem: string): Promise<MutualServer> {
    const options = { key, cert, ca: caPem, requestCert: true, rejectUnauthorized: true };
    const server = tls.createServer(options, (socket) => socket.end('welcome'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new MutualServer(server, caPem);
  }

  /** For a caller in another process. */
  get door(): Door {
    return { port: (this.#server.address() as AddressInfo).port, caPem: this.#caPem };
  }

  accepts(identity: Identity): Promise<boolean> {
    return isWelcome(identity, this.door);
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}
