import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TestCertificate } from './certificates.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestTerminalOptions {
  readonly own: TestCertificate;
  readonly clientAuthority: string;
  /** Headers with `Expect` have arrived. Default: invite the body and go on as `onRequest`. */
  readonly onExpect?: Handler;
  readonly onRequest?: Handler;
}

/** A terminal of a test's own making: real TLS on loopback, and a record of everything that reached it. */
export class TestTerminal {
  /** In order: `POST /v1/pay` for headers, `body` for a first byte of one. */
  readonly log: string[] = [];
  connections = 0;
  readonly #server: https.Server;
  readonly #sockets = new Set<Duplex>();

  constructor(options: TestTerminalOptions) {
    const { own, clientAuthority: ca } = options;
    const onRequest = options.onRequest ?? ((_request, response) => json(response, 200, { terminalId: 'x' }));
    const invite: Handler = (request, response) => {
      response.writeContinue();
      onRequest(request, response);
    };
    const recorded =
      (handler: Handler): Handler =>
      (request, response) => {
        this.log.push(`${request.method ?? ''} ${request.url ?? ''}`);
        request.once('data', () => this.log.push('body'));
        request.on('error', () => this.log.push('cut'));
        handler(request, response);
      };
    this.#server = https.createServer(
      { ...own, ca, requestCert: true, rejectUnauthorized: true },
      recorded(onRequest),
    );
    this.#server.on('checkContinue', recorded(options.onExpect ?? invite));
    this.#server.on('connection', (socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  async start(): Promise<{ host: string; port: number }> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return { host: '127.0.0.1', port: (this.#server.address() as AddressInfo).port };
  }

  /** Nobody new gets in; whoever is in stays. */
  stopListening(): void {
    this.#server.close();
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Reads the whole body, then answers a captured payment for what it asked. */
export const approve: Handler = (request, response) => {
  readJson(request, (asked) => json(response, 200, { ...asked, ...APPROVED }));
};

export const APPROVED = {
  id: 'tpay_1',
  status: 'completed',
  amountCaptured: 2500,
  last4: '4242',
  brand: 'visa',
  authCode: 'A12345',
  createdAt: '2026-06-11T09:00:00Z',
} as const;

export function readJson(request: IncomingMessage, then: (body: Record<string, unknown>) => void): void {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (text += chunk));
  request.on('end', () => then(JSON.parse(text) as Record<string, unknown>));
}
