import http, { type ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { IDEMPOTENCY_HEADER, PAYMENTS } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import { VinrUnsupportedError } from '../errors.ts';
import { requireAnswerTo } from '../payments/answer.ts';
import { committed } from '../payments/commit.ts';
import { underKey } from '../payments/idempotency.ts';
import { simulateQuery } from '../payments/simulation.ts';
import { exchange, type Reply } from '../transport/exchange.ts';
import { explainTerminal } from '../transport/failure.ts';
import { paymentFrom } from '../transport/reply.ts';
import type { TalkingConnection } from './lan.ts';
import type { LanCallOptions, LanConnection, LanPayment, LanPayOptions } from './lan-terminals.ts';
import { observe } from './observe.ts';

/** By which the documented plain form names its client. It proves nothing to anybody. */
const DEVICE_CERTIFICATE = 'X-Device-Certificate';

/** One socket without TLS, for one question or one payment. Whoever is at the address is believed. */
export class PlainConnection implements TalkingConnection {
  readonly terminalId: string;
  /** Nobody has shown a certificate. */
  readonly peer = { fingerprint256: '', publicKey256: '', serialNumber: '', validTo: new Date(0) };
  readonly timings: LanConnection['timings'];
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #deviceCertificate: string;
  readonly #now: () => number;
  #spent = false;

  constructor(
    terminalId: string,
    dialled: { readonly socket: Socket; readonly connectMs: number },
    deviceCertificate: string,
    now: () => number,
  ) {
    this.terminalId = terminalId;
    this.timings = { connectMs: dialled.connectMs, tlsMs: 0 };
    this.#socket = dialled.socket;
    this.ended = new Promise((resolve) => dialled.socket.once('close', () => resolve()));
    this.#deviceCertificate = deviceCertificate;
    this.#now = now;
  }

  get open(): boolean {
    return !this.#spent && this.#socket.writable;
  }

  /** This form has no harmless request: an open socket is all that can be known. */
  probe(): Promise<{ readonly roundTripMs: number }> {
    return Promise.resolve({ roundTripMs: this.timings.connectMs });
  }

  pay(params: LanPayment, options: LanPayOptions): Promise<TerminalPayment> {
    return underKey(options.idempotencyKey, async () => {
      const body = JSON.stringify({ ...params, terminalId: this.terminalId });
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        [IDEMPOTENCY_HEADER]: options.idempotencyKey,
      };
      const path = PAYMENTS + simulateQuery(options.simulation ?? {});
      const gate = (): Promise<void> => committed(options.commit);
      const request = this.#request('POST', path, headers);
      if (options.observe !== undefined) observe(request, options.observe);
      const reply = await this.#exchange(request, body, gate, options);
      const payment = paymentFrom(reply, this.#now);
      requireAnswerTo(payment, { ...params, terminalId: this.terminalId });
      return payment;
    });
  }

  ask(method: string, path: string, options: LanCallOptions): Promise<Reply> {
    const request = this.#request(method, path, method === 'GET' ? {} : { 'Content-Length': 0 });
    return this.#exchange(request, null, () => Promise.resolve(), options);
  }

  /** No page speaks of an event stream in this form. */
  listen(): Promise<void> {
    this.close();
    const message = 'The terminal does not tell what it does.';
    return Promise.reject(new VinrUnsupportedError(message, { code: 'unsupported', delivery: 'notSent' }));
  }

  close(): void {
    this.#spent = true;
    this.#socket.destroy();
  }

  async #exchange(
    request: ClientRequest,
    body: string | null,
    gate: () => Promise<void>,
    { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Reply> {
    this.#spent = true;
    const explain: Parameters<typeof exchange>[1]['explain'] = (cause, delivery) =>
      explainTerminal(this.terminalId, cause, delivery);
    try {
      return await exchange(request, { body, gate, timeoutMs, signal, explain });
    } finally {
      this.close();
    }
  }

  #request(method: string, path: string, headers: Record<string, string | number>): ClientRequest {
    return http.request({
      method,
      path,
      headers: {
        Host: this.#socket.remoteAddress ?? '',
        Accept: 'application/json',
        ...headers,
        [DEVICE_CERTIFICATE]: this.#deviceCertificate,
      },
      createConnection: () => this.#socket,
    });
  }
}
