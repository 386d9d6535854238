import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseBody, readBody } from '../http/body.ts';
import { answerToFailure, respond } from '../http/respond.ts';
import { findRoute } from '../http/router.ts';
import { mintRequestId } from '../randomness.ts';
import type { World } from '../world.ts';
import { PAGE_POLICY, pageAt, type Page } from './pages.ts';
import { CONTROL_ROUTES, terminalOf } from './routes.ts';
import { streamFace } from './stream.ts';

/** The hand that plays cardholder, fate and witness: an HTTP interface of the simulator's own, outside /v1. */
export class ControlServer {
  readonly #world: World;
  readonly #server: Server;

  constructor(world: World) {
    this.#world = world;
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** Rejects when the port is taken. */
  async open(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => resolve());
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = mintRequestId();
    try {
      await this.#route(request, response, requestId);
    } catch (failure) {
      respond(response, answerToFailure(failure, requestId), requestId);
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://control');
    const page = method === 'GET' ? pageAt(url.pathname) : null;
    if (page !== null) {
      sendPage(response, page);
      return;
    }
    const streamed = /^\/terminals\/([^/]+)\/stream$/.exec(url.pathname)?.[1];
    if (method === 'GET' && streamed !== undefined) {
      const terminal = terminalOf(this.#world, { params: { id: decodeURIComponent(streamed) } });
      streamFace(this.#world, terminal, response);
      return;
    }
    const { handler, params } = findRoute(CONTROL_ROUTES, method, url.pathname);
    const { values } = parseBody(request.headers['content-type'], await readBody(request));
    respond(response, await handler(this.#world, { params, query: url.searchParams, values }), requestId);
  }
}

function sendPage(response: ServerResponse, page: Page): void {
  response.writeHead(200, {
    'content-type': page.type,
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-store',
  });
  response.end(page.body);
}
