import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { EventLog } from '../event-log.ts';
import type { FaultBoard } from '../faults.ts';
import { isClientOf } from './certificate-check.ts';
import type { DeviceService } from './service.ts';

/** What a terminal shows, and whom it believes. PEM. */
export interface ServerCredentials {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

/**
 * A terminal's port on the LAN: plain TCP in front, so that a connection can be refused or swallowed before any
 * TLS; mutual TLS and HTTP behind it.
 */
export class Listener {
  readonly #terminalId: string;
  readonly #https: HttpsServer;
  readonly #tcp: TcpServer;
  readonly #sockets = new Set<Socket>();
  readonly #admitted = new WeakSet<Socket>();
  readonly #events: EventLog;
  readonly #faults: FaultBoard;
  #port = 0;
  #connections = 0;

  constructor(
    terminalId: string,
    credentials: ServerCredentials,
    service: DeviceService,
    faults: FaultBoard,
    events: EventLog,
  ) {
    this.#terminalId = terminalId;
    this.#events = events;
    this.#faults = faults;
    this.#https = createHttpsServer({
      ...credentials,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
    });
    // A payment is silent until the cardholder has finished: no timer of HTTP may cut it.
    this.#https.requestTimeout = 0;
    this.#https.keepAliveTimeout = 120_000;
    this.#https.on('secureConnection', (socket: TLSSocket) => this.#admit(socket));
    this.#https.on('request', (request, response) => this.#serve(service, request, response, false));
    this.#https.on('checkContinue', (request, response) => this.#serve(service, request, response, true));
    this.#https.on('tlsClientError', (error) =>
      this.#events.add('tlsRefused', terminalId, { reason: error.message }),
    );
    this.#tcp = createTcpServer((socket) => this.#accept(socket));
  }

  get port(): number {
    return this.#port;
  }

  /** Accepted since the start. */
  get connections(): number {
    return this.#connections;
  }

  /** Listens on 127.0.0.1; after a `close` on the same port as before. */
  async open(): Promise<void> {
    if (this.#tcp.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#tcp.once('error', reject);
      this.#tcp.listen(this.#port, '127.0.0.1', () => {
        this.#tcp.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#tcp.address() as AddressInfo).port;
  }

  /** Refuses new connections and cuts those there are. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#tcp.close(() => resolve()));
    this.cut();
    await closed;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** For connections from now on. */
  show(credentials: ServerCredentials): void {
    this.#https.setSecureContext({ ...credentials, minVersion: 'TLSv1.2' });
  }

  #accept(socket: Socket): void {
    this.#connections += 1;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // A reset by the client is an ordinary end here; whoever waits for the payment reads it back.
    socket.on('error', () => socket.destroy());
    if (!this.#faults.strikes('blackhole')) this.#https.emit('connection', socket);
  }

  #admit(socket: TLSSocket): void {
    if (isClientOf(this.#terminalId, socket)) {
      this.#admitted.add(socket);
      return;
    }
    this.#events.add('tlsRefused', this.#terminalId, { reason: 'client certificate of another terminal' });
    socket.destroy();
  }

  /** What a refused client had already sent may still arrive here after its socket was destroyed. */
  #serve(
    service: DeviceService,
    request: IncomingMessage,
    response: ServerResponse,
    awaitsContinue: boolean,
  ): void {
    if (this.#admitted.has(request.socket)) void service.handle(request, response, awaitsContinue);
  }
}
