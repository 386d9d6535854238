import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PeerCertificate } from 'node:tls';
import {
  startSimulator,
  type LedgerRow,
  type ReadyTerminal,
  type Simulator,
  type SimulatorOptions,
} from '../index.ts';
import type { LoggedEvent } from '../event-log.ts';
import type { Face } from '../terminal/face.ts';
import { send, type Reply } from './http-client.ts';
import { openPkcs12, type ClientIdentity } from './identity.ts';

export const CUP = { amount: 350, currency: 'EUR' };

/** A started simulator and the little that a till needs to talk to it, for the simulator's own tests. */
export class Shop {
  readonly simulator: Simulator;
  readonly #directory: string;
  readonly #identities = new Map<string, ClientIdentity>();

  private constructor(simulator: Simulator, directory: string) {
    this.simulator = simulator;
    this.#directory = directory;
  }

  static async open(options: Partial<SimulatorOptions> = {}): Promise<Shop> {
    const directory = mkdtempSync(join(tmpdir(), 'vinr-simulator-test-'));
    const settings = { processingMs: 10, syncLagMs: 20, ...options.settings };
    return new Shop(await startSimulator({ directory, advertise: false, ...options, settings }), directory);
  }

  async close(): Promise<void> {
    await this.simulator.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  terminal(index = 0): ReadyTerminal {
    const terminal = this.simulator.ready.terminals[index];
    if (terminal === undefined) throw new Error(`There is no terminal ${index}.`);
    return terminal;
  }

  /** A request to a terminal over mutual TLS, with its own client certificate unless another is given. */
  async lan(
    method: string,
    path: string,
    body: object | string | null = null,
    more: RequestOptions & { index?: number; identity?: ClientIdentity | null } = {},
  ): Promise<Reply> {
    const { index = 0, identity, ...options } = more;
    const terminal = this.terminal(index);
    const client = identity === undefined ? this.identity(terminal) : identity;
    return await send(method, `https://${terminal.host}:${terminal.port}${path}`, body, {
      ca: readFileSync(terminal.caFile, 'utf8'),
      ...client,
      ...verifying(terminal.id),
      ...options,
    });
  }

  async pay(fields: object = {}, more: Parameters<Shop['lan']>[3] = {}): Promise<Reply> {
    return await this.lan('POST', '/v1/pay', { ...CUP, ...fields }, more);
  }

  /** A request to the cloud with a Bearer key unless headers are given. */
  async cloud(
    method: string,
    path: string,
    body: object | string | null = null,
    headers: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): Promise<Reply> {
    const { url, secretKey } = this.simulator.ready.cloud;
    const credentials = 'x-api-key' in headers ? {} : { authorization: `Bearer ${secretKey}` };
    const options = { headers: { ...credentials, ...headers }, ...(signal === undefined ? {} : { signal }) };
    return await send(method, `${url}${path}`, body, options);
  }

  async control(method: string, path: string, body: object | null = null): Promise<Reply> {
    return await send(method, `${this.simulator.ready.control.url}${path}`, body);
  }

  async fault(changes: object, index = 0): Promise<Reply> {
    return await this.control('PUT', `/terminals/${this.terminal(index).id}/faults`, changes);
  }

  async present(card: string, choices: object = {}, index = 0): Promise<Reply> {
    return await this.control('POST', `/terminals/${this.terminal(index).id}/present`, {
      card,
      wait: true,
      ...choices,
    });
  }

  async face(index = 0): Promise<Face> {
    const { body } = await this.control('GET', `/terminals/${this.terminal(index).id}`);
    return body as unknown as Face;
  }

  async ledger(reference: string): Promise<readonly LedgerRow[]> {
    const { body } = await this.control('GET', `/ledger?reference=${encodeURIComponent(reference)}`);
    return body['rows'] as readonly LedgerRow[];
  }

  async events(type: string): Promise<readonly LoggedEvent[]> {
    const { body } = await this.control('GET', '/events');
    return (body['events'] as readonly LoggedEvent[]).filter((event) => event.type === type);
  }

  /** Waits until the terminal's screen shows this. */
  async screen(wanted: Face['screen'], index = 0): Promise<Face> {
    return await eventually(
      () => this.face(index),
      (face) => face.screen === wanted,
    );
  }

  identity(terminal: ReadyTerminal): ClientIdentity {
    const known = this.#identities.get(terminal.id);
    if (known !== undefined) return known;
    const opened = openPkcs12(terminal.clientP12File, terminal.passphrase);
    this.#identities.set(terminal.id, opened);
    return opened;
  }
}

/** Longer than any busy machine takes: what waits so long waits in vain. */
const PATIENCE_MS = 30_000;

/** Reads again until the value is as wanted; gives up in the end with the last value in the message. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)} after ${PATIENCE_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The name is in the certificate, not in the address. */
function verifying(terminalId: string): object {
  const checkServerIdentity = (_host: string, { subjectaltname }: PeerCertificate): Error | undefined =>
    subjectaltname === `URI:urn:vinr:terminal:${terminalId}` ? undefined : new Error(`Not ${terminalId}.`);
  return { servername: '', checkServerIdentity };
}
