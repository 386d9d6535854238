import type { TerminalPayment } from '../../wire/index.ts';
import { isVinrError, VinrConnectionError } from '../errors.ts';
import type { LanConnection } from '../lan/lan-terminals.ts';
import type { WatchableLan } from '../lan/progress.ts';
import type { Logger, Timeouts } from '../options.ts';
import type { Readers } from '../readers/readers.ts';
import { mayUseCloudAfter } from '../route-policy.ts';
import { requireCloud } from '../transport/cloud-api.ts';
import type { CloudPayments } from './cloud-payments.ts';
import { committed } from './commit.ts';
import type { CommitFacts, CreatedPayment, CreateOptions } from './create-options.ts';
import { KeyClaims } from './key-claims.ts';
import { cloudBody, invalid, lanBody, terminalOf, type PaymentParams } from './params.ts';

export interface PathSurroundings {
  readonly cloud: CloudPayments | null;
  readonly lan: WatchableLan;
  readonly readers: Readers;
  readonly timeouts: Required<Timeouts>;
  readonly logger: Logger | undefined;
}

const HYBRID_REACH_MS = 2000;

/** The ways one command can go. Each sends it at most once; only `lanFirst` may try two. */
export class PaymentPaths {
  readonly #in: PathSurroundings;
  readonly #keys = new KeyClaims();

  constructor(surroundings: PathSurroundings) {
    this.#in = surroundings;
  }

  async lanFirst(params: PaymentParams, options: CreateOptions, key: string): Promise<CreatedPayment> {
    if (this.#keys.pathOf(key) === 'cloud') return this.throughCloud(params, options, key);
    try {
      return await this.onLan(params, options, key, params.connectivity?.localTimeoutMs ?? HYBRID_REACH_MS);
    } catch (error) {
      const verdict = mayUseCloudAfter(error);
      if (!verdict.allowed || this.#in.cloud === null) throw error;
      this.#in.logger?.debug('hybrid.cloud', { reason: error instanceof Error ? error.message : 'unknown' });
      return this.throughCloud(params, options, key);
    }
  }

  onLan(params: PaymentParams, options: CreateOptions, key: string, reach?: number): Promise<CreatedPayment> {
    return this.#claiming(key, 'lan', () => this.#pay(params, options, key, reach));
  }

  throughCloud(params: PaymentParams, options: CreateOptions, key: string): Promise<CreatedPayment> {
    return this.#claiming(key, 'cloud', () => this.#create(params, options, key));
  }

  /** Runs one leg; the key is free for the other path again only when no byte of the command has left. */
  async #claiming(
    key: string,
    path: CommitFacts['path'],
    leg: () => Promise<CreatedPayment>,
  ): Promise<CreatedPayment> {
    const release = this.#keys.claim(key, path);
    try {
      return await leg();
    } catch (error) {
      if (isVinrError(error) && error.delivery === 'notSent') release();
      throw error;
    }
  }

  async #pay(
    params: PaymentParams,
    options: CreateOptions,
    key: string,
    reach: number | undefined,
  ): Promise<CreatedPayment> {
    const terminalId = terminalOf(params);
    if (terminalId === undefined) throw invalid('terminalId', 'On the LAN one terminal must be named.');
    const body = lanBody(params);
    const { signal } = options;
    const deadline = performance.now() + (reach ?? this.#in.timeouts.lanReachMs);
    const left = (): number => Math.max(1, deadline - performance.now());
    const connection = await this.#reach(terminalId, left, signal);
    const facts = { terminalId, reference: body.reference, idempotencyKey: key };
    const payment = await connection.pay(body, {
      idempotencyKey: key,
      commit: async () =>
        options.commit?.({ path: 'lan', peerFingerprint256: connection.peer.fingerprint256, ...facts }),
      continueTimeoutMs: left(),
      timeoutMs: this.#in.timeouts.lanMs,
      simulation: options,
      signal: options.signal,
    });
    return withPath(payment, 'local', key);
  }

  async #reach(
    terminalId: string,
    left: () => number,
    signal: AbortSignal | undefined,
  ): Promise<LanConnection> {
    const where = await this.#in.readers.locate(terminalId, left(), signal);
    try {
      return await this.#in.lan.dial(terminalId, where, {
        timeoutMs: left(),
        signal,
      });
    } catch (error) {
      if (error instanceof VinrConnectionError) this.#in.readers.forget(terminalId);
      throw error;
    }
  }

  async #create(params: PaymentParams, options: CreateOptions, key: string): Promise<CreatedPayment> {
    const cloud = requireCloud(this.#in.cloud);
    const body = cloudBody(params);
    const { terminalId = null, reference } = body;
    const { signal, commit } = options;
    const facts = {
      path: 'cloud',
      terminalId,
      reference,
      idempotencyKey: key,
      peerFingerprint256: null,
    } as const;
    const { cloudMs, cloudSyncMs } = this.#in.timeouts;
    const payment = await cloud.create(body, {
      idempotencyKey: key,
      timeoutMs: params.responseMode === 'sync' ? cloudSyncMs : cloudMs,
      signal,
      simulation: options,
      commit: commit && (() => committed(() => commit(facts))),
    });
    return withPath(payment, 'cloud', key);
  }
}

/** The payment was read from the answer for this call alone, so it is completed and not copied: it has many fields. */
function withPath(payment: TerminalPayment, mode: 'local' | 'cloud', idempotencyKey: string): CreatedPayment {
  const metadata = { connectionMode: mode, ...payment.metadata };
  return Object.assign(payment, { metadata, idempotencyKey });
}
