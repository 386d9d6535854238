import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { EventLog } from '../event-log.ts';
import type { CertificateFault, FaultBoard } from '../faults.ts';
import { isClientOf } from './certificate-check.ts';
import type { Door } from './door.ts';
import { HttpExchange } from './exchange.ts';
import { Port } from './port.ts';
import type { DeviceService } from './service.ts';

/** What a terminal shows, and whom it believes. PEM. */
export interface ServerCredentials {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

/** What a listener asks of the rest of the simulator. */
export interface ListenerWorld {
  readonly terminalId: string;
  readonly service: DeviceService;
  readonly faults: FaultBoard;
  readonly events: EventLog;
  readonly credentials: (fault: CertificateFault) => Promise<ServerCredentials>;
  /** Is a client certificate with this serial number no longer wanted? */
  readonly isRevoked: (serialNumber: string) => boolean;
  /** Told of the number of each connection before anything is done with it. */
  readonly connected: (connection: number) => void;
}

const TLS = { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;

/**
 * A terminal's port on the LAN: plain TCP in front, so that a connection can be refused or swallowed before any
 * TLS; mutual TLS and HTTP behind it.
 */
export class Listener implements Door {
  readonly #world: ListenerWorld;
  readonly #https: HttpsServer;
  #port: Port;
  readonly #admitted = new WeakSet<Socket>();
  #neighbour: Listener | null = null;

  private constructor(world: ListenerWorld, credentials: ServerCredentials) {
    this.#world = world;
    this.#https = createHttpsServer({ ...credentials, ...TLS });
    // A payment is silent until the cardholder has finished: no timer of HTTP may cut it.
    this.#https.requestTimeout = 0;
    this.#https.keepAliveTimeout = 120_000;
    this.#https.on('secureConnection', (socket: TLSSocket) => this.#admit(socket));
    this.#https.on('request', (request, response) => this.#serve(request, response, false));
    this.#https.on('checkContinue', (request, response) => this.#serve(request, response, true));
    this.#https.on('tlsClientError', (error) => this.#refused(error.message));
    this.#port = new Port((socket) => this.#accept(socket));
  }

  static async start(world: ListenerWorld): Promise<Listener> {
    const listener = new Listener(world, await world.credentials('own'));
    await listener.open();
    return listener;
  }

  get port(): number {
    return this.#port.number;
  }

  get connections(): number {
    return this.#port.connections;
  }

  async open(): Promise<void> {
    await this.#port.open();
  }

  async refuse(): Promise<void> {
    await this.#port.refuse();
  }

  async close(): Promise<void> {
    await this.#port.close();
  }

  cut(): void {
    this.#port.cut();
  }

  async show(fault: CertificateFault): Promise<void> {
    this.#https.setSecureContext({ ...(await this.#world.credentials(fault)), minVersion: 'TLSv1.2' });
  }

  /** As if the router had given each the address of the other: connections break, and new ones meet the other. */
  swapAddressWith(other: Listener): void {
    [this.#port, other.#port] = [other.#port, this.#port];
    for (const one of [this, other]) {
      one.#port.accept = (socket) => one.#accept(socket);
      one.#port.cut();
    }
  }

  /** Who answers here under the fault `wrongTerminal`. */
  set neighbour(neighbour: Listener) {
    this.#neighbour = neighbour;
  }

  #accept(socket: Socket): void {
    this.#world.connected(this.#port.connections);
    if (this.#world.faults.strikes('blackhole')) return;
    const wrong = this.#neighbour !== null && this.#world.faults.strikes('wrongTerminal');
    (wrong ? this.#neighbour : this)?.take(socket);
  }

  /** A connection that has come here, whatever address was dialled. */
  take(socket: Socket): void {
    this.#https.emit('connection', socket);
  }

  #admit(socket: TLSSocket): void {
    const { terminalId, isRevoked } = this.#world;
    if (!isClientOf(terminalId, socket)) this.#expel(socket, 'client certificate of another terminal');
    else if (isRevoked(socket.getPeerCertificate().serialNumber))
      this.#expel(socket, 'client certificate revoked');
    else this.#admitted.add(socket);
  }

  #expel(socket: TLSSocket, reason: string): void {
    this.#refused(reason);
    socket.destroy();
  }

  #refused(reason: string): void {
    this.#world.events.add('tlsRefused', this.#world.terminalId, { reason });
  }

  /** What a refused client had already sent may still arrive here after its socket was destroyed. */
  #serve(request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean): void {
    if (!this.#admitted.has(request.socket)) return;
    void this.#world.service.handle(new HttpExchange(request, response, awaitsContinue));
  }
}

/** The header by which the documented plain form names its client. It proves nothing, and neither do we pretend. */
const DEVICE_CERTIFICATE = 'x-device-certificate';

/** The documented plain-HTTP form: no TLS at all. Opened only where somebody asks for it by name. */
export function insecurePort(service: DeviceService): Port {
  const serve = (request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean): void => {
    if (request.headers[DEVICE_CERTIFICATE] === undefined) response.writeHead(401).end();
    else void service.handle(new HttpExchange(request, response, awaitsContinue));
  };
  const server = createHttpServer((request, response) => serve(request, response, false));
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) =>
    serve(request, response, true),
  );
  server.requestTimeout = 0;
  return new Port((socket) => server.emit('connection', socket));
}
