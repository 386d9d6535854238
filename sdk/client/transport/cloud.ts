import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { CloudAddress } from '../cloud-address.ts';
import type { Logger } from '../options.ts';
import { exchange, type Reply } from './exchange.ts';
import { explainCloud } from './failure.ts';
import { requestIdOf } from './reply.ts';

/** One request to the cloud. */
export interface CloudCall {
  /** GET changes nothing; the others do. */
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With its query, from `/v1`. */
  readonly path: string;
  /** JSON. */
  readonly body?: string;
  /** Beside those of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bounds the whole call, ms. */
  readonly timeoutMs: number;
  /** Ends it early. */
  readonly signal: AbortSignal | undefined;
  /** Awaited on an established connection, before the first byte of the request. */
  readonly commit?: (() => Promise<void>) | undefined;
}

/** How calls reach VINR's cloud. One call is one request, or an error that says whether it may have left. */
export interface Transport {
  /** Sends it once. @throws VinrConnectionError whose `delivery` says whether it may have left */
  send(call: CloudCall): Promise<Reply>;
  /** Drops idle connections. Calls under way fail. */
  close(): void;
}

export interface CloudTransportOptions extends CloudAddress {
  readonly apiVersion?: string | undefined;
  readonly ca?: string | readonly string[] | undefined;
  readonly logger: Logger | undefined;
}

/**
 * Idle sockets are dropped before any server we know of drops them, because a request that meets a closing socket
 * is lost in a way that cannot be told from one that was carried out.
 */
const IDLE_MS = 4000;

/** VINR's cloud over kept-alive connections. One call is one request: nothing here sends anything twice. */
export class CloudTransport implements Transport {
  readonly #host: string;
  readonly #port: string;
  readonly #prefix: string;
  /** Names and values in turns, as they go on the wire: `node:http` then takes them as they are. */
  readonly #headers: readonly string[];
  readonly #secure: boolean;
  readonly #agent: http.Agent;
  readonly #logger: Logger | undefined;

  constructor(options: CloudTransportOptions) {
    const { url } = options;
    this.#secure = url.protocol === 'https:';
    const tls =
      options.ca === undefined ? {} : { ca: typeof options.ca === 'string' ? options.ca : [...options.ca] };
    const kept = { keepAlive: true, timeout: IDLE_MS };
    // Said out loud, so that no environment variable can switch verification off.
    this.#agent = this.#secure
      ? new https.Agent({ ...kept, ...tls, rejectUnauthorized: true })
      : new http.Agent(kept);
    this.#host = url.hostname.replace(/^\[|\]$/g, '');
    this.#port = url.port;
    this.#prefix = url.pathname.replace(/\/$/, '');
    this.#headers = headersFor(options);
    this.#logger = options.logger;
  }

  async send(call: CloudCall): Promise<Reply> {
    const answer = exchange(this.#request(call), {
      body: call.body ?? null,
      gate: (request) => letGo(request, this.#secure, call.commit),
      timeoutMs: call.timeoutMs,
      signal: call.signal,
      explain: explainCloud,
    });
    return this.#logger === undefined ? answer : this.#logged(call, answer, this.#logger);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #logged(call: CloudCall, answer: Promise<Reply>, logger: Logger): Promise<Reply> {
    const began = performance.now();
    const reply = await answer;
    logger.debug('cloud.reply', {
      method: call.method,
      path: call.path,
      status: reply.status,
      requestId: requestIdOf(reply),
      ms: performance.now() - began,
    });
    return reply;
  }

  #request(call: CloudCall): ClientRequest {
    const headers = [...this.#headers];
    for (const name in call.headers) headers.push(name, call.headers[name] ?? '');
    if (call.body !== undefined) headers.push('Content-Type', 'application/json');
    if (call.method !== 'GET') headers.push('Content-Length', String(Buffer.byteLength(call.body ?? '')));
    return (this.#secure ? https : http).request({
      agent: this.#agent,
      host: this.#host,
      port: this.#port,
      method: call.method,
      path: this.#prefix + call.path,
      headers,
    });
  }
}

function headersFor({ url, secretKey, apiVersion }: CloudTransportOptions): readonly string[] {
  const always = ['Host', url.host, 'Authorization', `Bearer ${secretKey}`, 'Accept', 'application/json'];
  return apiVersion === undefined ? always : [...always, 'Vinr-Version', apiVersion];
}

const STANDING = Promise.resolve();

/** Until the socket stands, whatever fails has certainly not sent anything. */
function letGo(request: ClientRequest, secure: boolean, commit: CloudCall['commit']): Promise<void> {
  const connected = request.reusedSocket ? STANDING : connecting(request, secure);
  return commit === undefined ? connected : connected.then(commit);
}

function connecting(request: ClientRequest, secure: boolean): Promise<void> {
  return new Promise((resolve) => {
    request.once('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => resolve()));
  });
}
