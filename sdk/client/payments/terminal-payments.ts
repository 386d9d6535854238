import type { TerminalPayment } from '../../wire/index.ts';
import { VinrNotFoundError } from '../errors.ts';
import { Listing } from '../resources/listing.ts';
import { requireCloud, type ReadOptions, type WriteOptions } from '../transport/cloud-api.ts';
import type { ListParams } from './cloud-payments.ts';
import type { PaymentStep } from '../lan/progress.ts';
import type { Clock } from '../transport/retry.ts';
import type { CommitFacts, CreatedPayment, CreateOptions } from './create-options.ts';
import { StepQueue, watchPayment, type PaymentRun } from './payment-run.ts';
import { underKey } from './idempotency.ts';
import { requireAmount, type PaymentParams } from './params.ts';
import { PaymentPaths, type PathSurroundings } from './paths.ts';
import { requireTestKey } from './simulation.ts';

/** Where to look. */
export interface ReferenceOptions extends ReadOptions {
  /** Asks of the terminals whose address is known only this one. */
  readonly terminalId?: string;
}

export interface PaymentSurroundings extends PathSurroundings {
  readonly newKey: () => string;
  readonly clock: Clock;
  /** Whether the client was given a test key. */
  readonly testKey: boolean;
}

/** Payments on terminals: through the cloud, on the LAN, or the LAN first. Never sends a command twice. */
export class TerminalPayments {
  readonly #in: PaymentSurroundings;
  readonly #paths: PaymentPaths;

  constructor(surroundings: PaymentSurroundings) {
    this.#in = surroundings;
    this.#paths = new PaymentPaths(surroundings);
  }

  /**
   * Takes a payment, by `connectivity.mode`: through the cloud it is pending at first unless `responseMode`
   * is `sync`; on the
   * LAN it resolves with the outcome. A decline is a payment with `status: 'failed'`. Sent once.
   * @throws VinrError whose `delivery` and `idempotencyKey` say what to ask about
   */
  create(params: PaymentParams, options: CreateOptions = {}): Promise<CreatedPayment> {
    const key = options.idempotencyKey ?? this.#in.newKey();
    return underKey(key, () => {
      requireTestKey(options, this.#in.testKey);
      switch (params.connectivity?.mode ?? 'cloud') {
        case 'local':
          return this.#paths.onLan(params, options, key, params.connectivity?.localTimeoutMs);
        case 'hybrid':
          return this.#paths.lanFirst(params, options, key);
        case 'cloud':
          return this.#paths.throughCloud(params, options, key);
      }
    });
  }

  /** The same as `create`, with the terminal's progress beside the promise. On the LAN only is there anything to see. */
  start(params: PaymentParams, options: CreateOptions = {}): PaymentRun {
    const idempotencyKey = options.idempotencyKey ?? this.#in.newKey();
    const steps = new StepQueue();
    const over = new AbortController();
    const { lan, readers, clock, logger } = this.#in;
    const problem = (error: unknown): void => {
      if (!over.signal.aborted) logger?.debug('progress.lost', { reason: String(error) });
    };
    const watch = {
      lan,
      readers,
      clock,
      problem,
      signal: over.signal,
      tell: (step: PaymentStep) => steps.tell(step),
    };
    const commit = async (facts: CommitFacts): Promise<void> => {
      if (facts.path === 'lan') await watchPayment(facts, watch);
      await options.commit?.(facts);
    };
    const result = this.create(params, { ...options, idempotencyKey, commit }).then((payment) => {
      if (payment.state === 'final') steps.tell('done');
      return payment;
    });
    const finish = (): void => {
      over.abort();
      steps.end();
    };
    result.then(finish, finish);
    return { idempotencyKey, result, progress: steps };
  }

  /** Waits for the cardholder, through the cloud. */
  createSync(params: PaymentParams, options: CreateOptions = {}): Promise<CreatedPayment> {
    return this.create({ ...params, responseMode: 'sync' }, options);
  }

  /** Waits for the cardholder, on the LAN. Needs no key. */
  createLocal(params: PaymentParams, options: CreateOptions = {}): Promise<CreatedPayment> {
    return this.create({ ...params, connectivity: { ...params.connectivity, mode: 'local' } }, options);
  }

  /** One payment, from the cloud. @throws VinrNotFoundError which proves nothing about money */
  async retrieve(id: string, options: ReadOptions = {}): Promise<TerminalPayment> {
    return requireCloud(this.#in.cloud).retrieve(id, options);
  }

  /**
   * Asks the terminals that are known, then the cloud.
   * @throws VinrNotFoundError when all of them know of no such payment, which does not prove that nothing was charged
   */
  async retrieveByReference(reference: string, options: ReferenceOptions = {}): Promise<TerminalPayment> {
    const asked = await Promise.allSettled(this.#questions(reference, options));
    for (const answer of asked)
      if (answer.status === 'fulfilled' && answer.value !== null) return answer.value;
    const filter = options.terminalId === undefined ? {} : { terminalId: options.terminalId };
    const inCloud = (await this.#in.cloud?.findByReference(reference, filter, options)) ?? null;
    if (inCloud !== null) return inCloud;
    const silent = asked.find((answer) => answer.status === 'rejected');
    if (silent !== undefined && this.#in.cloud === null) throw silent.reason;
    throw new VinrNotFoundError(
      'No payment under this reference is known yet. That does not prove that none exists.',
      {
        code: 'payment_not_found',
        delivery: 'replied',
        cause: silent?.reason,
      },
    );
  }

  /**
   * Takes what is held, all of it or `amount` (minor units). Sent once: when the answer is lost, retrieve the payment
   * and look at `amountCaptured`. VINR allows an amount above the held one within a tolerance it does not name.
   */
  async capture(
    id: string,
    params: { readonly amount?: number | undefined } = {},
    options: WriteOptions = {},
  ): Promise<TerminalPayment> {
    const { amount } = params;
    if (amount !== undefined) requireAmount(amount);
    return requireCloud(this.#in.cloud).capture(id, amount === undefined ? undefined : { amount }, options);
  }

  /** A request, not a result: read the payment until it is final. */
  async cancel(id: string, options: WriteOptions = {}): Promise<TerminalPayment> {
    return requireCloud(this.#in.cloud).cancel(id, options);
  }

  /** `await` it for a page, or `for await` over it for all of them. */
  list(params: ListParams = {}, options: ReadOptions = {}): Listing<TerminalPayment> {
    return new Listing(async (cursor) => requireCloud(this.#in.cloud).page(params, cursor, options));
  }

  #questions(reference: string, options: ReferenceOptions): Promise<TerminalPayment | null>[] {
    const { readers, lan, timeouts } = this.#in;
    const terminals = readers.known.filter((id) => (options.terminalId ?? id) === id);
    const call = {
      timeoutMs: timeouts.lanReachMs,
      signal: options.signal,
    };
    return terminals.map(async (id) =>
      lan.retrieveByReference(id, await readers.locate(id, call.timeoutMs, call.signal), reference, call),
    );
  }
}
