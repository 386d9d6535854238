import type { IncomingHttpHeaders } from 'node:http';
import { REQUEST_ID_HEADER } from '@vinr/sdk/wire';
import type { CertificateFault } from '../faults.ts';
import type { Answer } from '../http/problem.ts';
import type { Door } from '../terminal/door.ts';
import { garbled, type Damage } from '../http/damage.ts';
import type { Exchange } from '../terminal/exchange.ts';
import type { Behind } from '../terminal/terminal.ts';

export interface MemoryRequest {
  readonly method: string;
  readonly path: string;
  /** Lower-case names. */
  readonly headers?: IncomingHttpHeaders;
  /** JSON, when it is no text. */
  readonly body?: string | object;
}

export interface MemoryAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Of an event stream: grows while the connection lives. */
  readonly events: readonly unknown[];
}

/** A connection that failed as node would have said it. */
export class ConnectionProblem extends Error {
  readonly code: 'ECONNREFUSED' | 'ECONNRESET' | 'ERR_TLS_CERT';

  constructor(code: ConnectionProblem['code']) {
    super(code);
    this.code = code;
  }
}

/** A terminal's door without sockets: the same faults as on the LAN, felt in the same places. */
export class MemoryDoor implements Door {
  readonly port = 0;
  readonly #behind: Behind;
  readonly #open = new Set<MemoryExchange>();
  #listening = true;
  #connections = 0;
  #certificate: CertificateFault = 'own';

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  get connections(): number {
    return this.#connections;
  }

  open(): Promise<void> {
    this.#listening = true;
    return Promise.resolve();
  }

  refuse(): Promise<void> {
    return this.close();
  }

  close(): Promise<void> {
    this.#listening = false;
    this.cut();
    return Promise.resolve();
  }

  cut(): void {
    for (const exchange of this.#open) exchange.cut();
  }

  show(fault: CertificateFault): Promise<void> {
    this.#certificate = fault;
    return Promise.resolve();
  }

  /** One connection for one request. Rejects with a ConnectionProblem, or never settles, as faults have it. */
  request(request: MemoryRequest): Promise<MemoryAnswer> {
    if (!this.#listening) return Promise.reject(new ConnectionProblem('ECONNREFUSED'));
    this.#connections += 1;
    this.#behind.connected(this.#connections);
    const { service, faults } = this.#behind;
    const stranger = this.#certificate !== 'own' || faults.strikes('wrongTerminal');
    if (stranger) return Promise.reject(new ConnectionProblem('ERR_TLS_CERT'));
    return new Promise((resolve, reject) => {
      const exchange: MemoryExchange = new MemoryExchange(request, resolve, (problem) => {
        this.#open.delete(exchange);
        reject(problem);
      });
      this.#open.add(exchange);
      if (!faults.strikes('blackhole')) void service.handle(exchange).then(() => this.#leave(exchange));
    });
  }

  #leave(exchange: MemoryExchange): void {
    if (exchange.over) this.#open.delete(exchange);
  }
}

class MemoryExchange implements Exchange {
  readonly #request: MemoryRequest;
  readonly #resolve: (answer: MemoryAnswer) => void;
  readonly #reject: (problem: ConnectionProblem) => void;
  #ended: () => void = () => undefined;
  #over = false;

  constructor(
    request: MemoryRequest,
    resolve: (answer: MemoryAnswer) => void,
    reject: (problem: ConnectionProblem) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Answered or cut. */
  get over(): boolean {
    return this.#over;
  }

  get method(): string {
    return this.#request.method;
  }

  get url(): string {
    return this.#request.path;
  }

  get headers(): IncomingHttpHeaders {
    return { 'content-type': 'application/json', ...this.#request.headers };
  }

  body(): Promise<string> {
    const { body = '' } = this.#request;
    return Promise.resolve(typeof body === 'string' ? body : JSON.stringify(body));
  }

  answer({ status, body, headers = {} }: Answer, requestId: string, damage?: Damage): void {
    if (this.#over || damage?.kind === 'stall') return;
    if (damage?.kind === 'reset') {
      this.cut();
      return;
    }
    this.#over = true;
    const bytes = Buffer.from(JSON.stringify(body));
    const text = Buffer.from(damage === undefined ? bytes : garbled(bytes)).toString('utf8');
    this.#resolve({ status, headers: { [REQUEST_ID_HEADER]: requestId, ...headers }, text, events: [] });
  }

  stream(ended: () => void): (data: unknown) => void {
    const events: unknown[] = [];
    this.#ended = ended;
    this.#resolve({ status: 200, headers: { 'content-type': 'text/event-stream' }, text: '', events });
    return (data) => events.push(data);
  }

  cut(): void {
    if (this.#over) return;
    this.#over = true;
    this.#ended();
    this.#reject(new ConnectionProblem('ECONNRESET'));
  }
}
