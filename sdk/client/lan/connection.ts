import { X509Certificate } from 'node:crypto';
import type { ClientRequest, IncomingMessage } from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import { DEVICE_PAY, DEVICE_STATUS, IDEMPOTENCY_HEADER } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import {
  isVinrError,
  VinrConnectionError,
  VinrUnsupportedError,
  type Delivery,
  type VinrError,
} from '../errors.ts';
import { committed } from '../payments/commit.ts';
import { underKey } from '../payments/idempotency.ts';
import { requireAnswerTo } from '../payments/answer.ts';
import { simulateQuery } from '../payments/simulation.ts';
import { exchange, type Reply } from '../transport/exchange.ts';
import { causeCode, clientRefused, explainTerminal, hungUp } from '../transport/failure.ts';
import { limit } from '../transport/interruption.ts';
import { paymentFrom } from '../transport/reply.ts';
import type { TerminalCredentials } from './credentials.ts';
import { dial, type Dialled } from './dial.ts';
import type { Reach, TalkingConnection } from './lan.ts';
import type { LanCallOptions, LanConnection, LanPayment, LanPayOptions } from './lan-terminals.ts';
import { observe } from './observe.ts';
import { publicKey256 } from './x509-fields.ts';

const PROBE_TIMEOUT_MS = 5000;

/** Mutual TLS: the certificate proves who answers, and who asks. */
export function overMutualTls(credentials: TerminalCredentials, now: () => number): Reach {
  return async (terminalId, where, options) => {
    const shown = await credentials.shownTo(terminalId);
    return new TerminalConnection(terminalId, await dial(where, { terminalId, shown, ...options }), now);
  };
}

/** One verified socket to one terminal, good for any number of probes and one payment. */
export class TerminalConnection implements TalkingConnection {
  readonly terminalId: string;
  readonly peer: LanConnection['peer'];
  readonly timings: LanConnection['timings'];
  readonly ended: Promise<void>;
  readonly #socket: TLSSocket;
  readonly #host: string;
  readonly #port: number;
  readonly #now: () => number;
  #spent = false;
  #hasAnswered = false;
  #probing: Promise<unknown> = Promise.resolve();
  #failure: unknown = undefined;

  constructor(terminalId: string, dialled: Dialled, now: () => number) {
    this.terminalId = terminalId;
    this.timings = dialled.timings;
    this.#socket = dialled.socket;
    this.#host = dialled.where.host;
    this.#port = dialled.where.port;
    this.#now = now;
    const { fingerprint256, serialNumber, valid_to, raw } = dialled.socket.getPeerCertificate();
    this.peer = {
      fingerprint256,
      publicKey256: publicKey256(new X509Certificate(raw)),
      serialNumber,
      validTo: new Date(valid_to),
    };
    // Under TLS 1.3 a refusal of our certificate arrives after the handshake, perhaps while nobody is asking.
    this.#socket.on('error', (cause) => {
      this.#failure ??= cause;
    });
    this.ended = new Promise((resolve) => this.#socket.once('close', () => resolve()));
    this.#socket.resume();
  }

  get open(): boolean {
    return !this.#spent && !this.#socket.destroyed && this.#socket.writable;
  }

  probe(options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<{ roundTripMs: number }> {
    const probe = this.#probing.then(
      () => this.#probe(options),
      () => this.#probe(options),
    );
    this.#probing = probe;
    return probe;
  }

  async #probe(options: { timeoutMs?: number; signal?: AbortSignal }): Promise<{ roundTripMs: number }> {
    this.#requireOpen();
    const began = performance.now();
    const reply = await this.ask(
      'GET',
      DEVICE_STATUS,
      { timeoutMs: PROBE_TIMEOUT_MS, ...options },
      () => 'notSent',
    );
    if (reply.status === 401 || reply.status === 403) {
      this.close();
      throw clientRefused(this.terminalId, undefined, 'notSent');
    }
    return { roundTripMs: performance.now() - began };
  }

  pay(params: LanPayment, options: LanPayOptions): Promise<TerminalPayment> {
    return underKey(options.idempotencyKey, () => this.#pay(params, options));
  }

  async #pay(params: LanPayment, options: LanPayOptions): Promise<TerminalPayment> {
    await this.#probing.catch(() => undefined); // A failed probe has told its own caller, and leaves the socket closed.
    this.#requireOpen();
    this.#spent = true;
    const body = JSON.stringify({ ...params, terminalId: this.terminalId });
    const expect = options.expect ?? true;
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      [IDEMPOTENCY_HEADER]: options.idempotencyKey,
      ...(expect ? { Expect: '100-continue' } : {}),
    };
    try {
      const request = this.#request('POST', DEVICE_PAY + simulateQuery(options.simulation ?? {}), headers);
      if (options.observe !== undefined) observe(request, options.observe);
      const reply = await exchange(request, {
        body,
        gate: (opened) => letGo(opened, options, expect),
        timeoutMs: options.timeoutMs,
        signal: options.signal,
        explain: this.#explain,
      });
      const payment = paymentFrom(reply, this.#now);
      requireAnswerTo(payment, { ...params, terminalId: this.terminalId });
      return payment;
    } finally {
      this.close();
    }
  }

  /**
   * A read, or a bare order such as a cancel, on this socket. `regard` says what a failure means for the payment
   * that is to follow: a lost probe has ordered nothing.
   */
  ask(
    method: string,
    path: string,
    options: { timeoutMs: number; signal?: AbortSignal | undefined },
    regard = (delivery: Delivery): Delivery => delivery,
  ): Promise<Reply> {
    const request = this.#request(method, path, method === 'GET' ? {} : { 'Content-Length': 0 });
    request.once('response', () => (this.#hasAnswered = true));
    return exchange(request, {
      body: null,
      gate: () => Promise.resolve(),
      timeoutMs: options.timeoutMs,
      signal: options.signal,
      explain: (cause, delivery) => this.#explainQuestion(this.#explain(cause, regard(delivery))),
    });
  }

  /** Resolves when the terminal has begun to tell; what it says after that goes to `take`, until the socket ends. */
  async listen(path: string, take: (text: string) => void, options: LanCallOptions): Promise<void> {
    const bound = limit(options.timeoutMs, options.signal);
    const request = this.#request('GET', path, {});
    const failed = new Promise<never>((_, reject) => request.on('error', reject));
    const replied = new Promise<IncomingMessage>((resolve) => request.once('response', resolve));
    request.end();
    try {
      const response = await Promise.race([replied, failed, bound.over]);
      if (response.statusCode !== 200) throw unsupported(response.statusCode);
      response.setEncoding('utf8').on('data', take);
      // The end of the stream is the end of the news, and says nothing about the payment.
      response.on('error', () => this.close());
    } catch (cause) {
      this.close();
      throw isVinrError(cause) ? cause : this.#explain(cause, 'notSent');
    } finally {
      bound.lift();
    }
  }

  close(): void {
    this.#spent = true;
    this.#socket.destroy();
  }

  #request(method: string, path: string, headers: Record<string, string | number>): ClientRequest {
    return https.request({
      method,
      path,
      host: this.#host,
      port: this.#port,
      headers: { ...headers, Accept: 'application/json', Connection: 'keep-alive' },
      // No agent: nobody may open a second connection and send the command again.
      createConnection: () => this.#socket,
    });
  }

  #requireOpen(): void {
    if (this.open) return;
    if (this.#failure !== undefined) throw this.#explain(this.#failure, 'notSent');
    const message = `Terminal ${this.terminalId}: the connection has been closed or used. Dial again.`;
    throw new VinrConnectionError(message, { code: 'closed', delivery: 'notSent' });
  }

  /** Some terminals send no alert to a client they do not want: they shake hands, and cut the first question off. */
  #explainQuestion(error: VinrError): VinrError {
    const isCut = error instanceof VinrConnectionError && CUT.has(error.code);
    return isCut && !this.#hasAnswered ? hungUp(this.terminalId, error) : error;
  }

  /** The socket's first word about its end says more than what the request noticed. */
  readonly #explain = (cause: unknown, delivery: Delivery): VinrError => {
    const ours = causeCode(cause) === 'timedOut' || causeCode(cause) === 'aborted';
    return explainTerminal(this.terminalId, ours ? cause : (this.#failure ?? cause), delivery);
  };
}

/** Cut by the other end, as far as the network can tell. */
const CUT: ReadonlySet<string> = new Set(['reset', 'closed']);

function unsupported(status: number | undefined): VinrUnsupportedError {
  const message = 'The terminal does not tell what it does.';
  return new VinrUnsupportedError(message, { code: 'unsupported', delivery: 'replied', status });
}

/** Both must have happened before a byte of the body leaves: the caller has it in writing, the terminal is listening. */
async function letGo(request: ClientRequest, options: LanPayOptions, expect: boolean): Promise<void> {
  if (!expect) return committed(options.commit);
  await Promise.all([committed(options.commit), continued(request, options.continueTimeoutMs)]);
}

async function continued(request: ClientRequest, timeoutMs: number): Promise<void> {
  const bound = limit(timeoutMs, undefined);
  const invited = new Promise<void>((resolve) => request.once('continue', resolve));
  // A final answer, or the end, comes instead: the exchange sees it, and this promise must never open the gate.
  request.once('response', bound.lift);
  request.once('close', bound.lift);
  await Promise.race([invited, bound.over]).finally(bound.lift);
}
