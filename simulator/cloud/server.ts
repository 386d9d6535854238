import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/body.ts';
import { respond } from '../http/respond.ts';
import { CloudApi } from './api.ts';
import type { Cloud } from './cloud.ts';

/** VINR's HTTP API, over plain HTTP on loopback. */
export class CloudServer {
  readonly #api: CloudApi;
  readonly #server: Server;
  #port = 0;

  constructor(cloud: Cloud, secretKey: string) {
    this.#api = new CloudApi(cloud, secretKey);
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.requestTimeout = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Up, or up again on the same port. */
  async open(): Promise<void> {
    if (this.#server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Down: connections are cut and refused. What was ordered goes on at the terminals. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: target = '/', headers } = request;
    const answer = await this.#api.answer({ method, target, headers }, () => readBody(request));
    const { delivery, requestId } = answer;
    if (delivery.kind === 'never') return;
    if (delivery.kind === 'cut') request.socket.destroy();
    else respond(response, answer, requestId, delivery.kind === 'whole' ? null : delivery);
  }
}
