import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a till and the cloud and, while it is told to, writes another amount into every answer. */
export class FalseAnswers {
  readonly #server: Server;
  readonly #cloud: URL;
  #lie: readonly [said: string, instead: string] | null = null;

  private constructor(cloud: string) {
    this.#cloud = new URL(cloud);
    this.#server = createServer((till, answer) => this.#pass(till, answer));
  }

  static async before(cloud: string): Promise<FalseAnswers> {
    const proxy = new FalseAnswers(cloud);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on `said` reaches the till as `instead`, wherever it stands in an answer. */
  lie(said: string, instead: string): void {
    this.#lie = [said, instead];
  }

  beHonest(): void {
    this.#lie = null;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #pass(till: IncomingMessage, answer: ServerResponse): void {
    const { method, url, headers } = till;
    const asked = request(new URL(url ?? '/', this.#cloud), { method: method ?? 'GET', headers }, (told) => {
      const parts: Buffer[] = [];
      told.on('data', (part: Buffer) => parts.push(part));
      told.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const body = this.#lie === null ? text : text.replaceAll(...this.#lie);
        const length = String(Buffer.byteLength(body));
        answer.writeHead(told.statusCode ?? 502, { ...told.headers, 'content-length': length }).end(body);
      });
    });
    asked.on('error', () => answer.destroy());
    till.pipe(asked);
  }
}
