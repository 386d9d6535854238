import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, compare, isZero, subtract } from '#shared/money.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { AttemptKey, Intent } from '../journal/facts.ts';
import type { Books } from '../sales/books.ts';
import type { CardTender, Sale } from '../sales/sale.ts';
import { openAttempt, standingOf } from '../sales/sale.ts';
import { stopwatch } from '../stopwatch.ts';
import type { Decision, RunParts } from './attempt-run.ts';
import { AttemptRun, attemptIn } from './attempt-run.ts';
import type { CaptureMethod } from './driver/link.ts';
import type { ExposureLimit } from './exposure.ts';
import { exposureOn, isAtLimit } from './exposure.ts';
import { idempotencyKeyFor, referenceFor } from './identity.ts';
import type { Attempt } from './payment-machine.ts';
import { isDead, isSettledAttempt, isWatched } from './payment-machine.ts';
import { noProgress, paymentView } from './payment-view.ts';
import { takeUpAgain, writeIntent } from './take-up.ts';
import { watch } from './watch.ts';

export interface PaymentServiceParts extends RunParts {
  readonly till: string;
  /** How much may wait on a terminal for the bank. */
  readonly exposureLimitOf: (id: TerminalId) => ExposureLimit;
  readonly newTenderId: () => TenderId;
}

export interface ChargeRequest {
  readonly saleId: SaleId;
  /** What this card pays of the due. */
  readonly amount: Money;
  readonly tip: Money;
  /** What the cashier saw as due. */
  readonly due: Money;
  readonly terminal: { readonly id: TerminalId; readonly name: string };
  /** `manual` only holds the money; a capture takes it later. Automatic when absent. */
  readonly captureMethod?: CaptureMethod;
  /** The terminal asks for a tip on top. False when absent. */
  readonly tipOnTerminal?: boolean;
}

/** All card payments of this till: one live run for each attempt that is not settled, and for those of the last sale. */
export class PaymentService {
  readonly #parts: PaymentServiceParts;
  readonly #runs = new Map<TenderId, AttemptRun>();
  /** References of the attempts that are watched now. */
  readonly #watching = new Set<string>();
  #takenUp: readonly AttemptRun[] = [];

  constructor(parts: PaymentServiceParts) {
    this.#parts = parts;
  }

  /** Resolves when the intent is on disk and the attempt is under way. Throws an AppFailure when it may not start. */
  async charge(request: ChargeRequest): Promise<TenderId> {
    const lasted = stopwatch(this.#parts.clock);
    const intent = await this.#writeIntent(request);
    this.#parts.trace.note(intent, { on: 'charged', ms: lasted() });
    this.#start(intent, (run) => run.run());
    return intent.tenderId;
  }

  async cancel(tenderId: TenderId): Promise<void> {
    await this.#tapped(tenderId, 'cancel').cancel();
  }

  /** Puts the questions now; what a failure has stopped is taken up again. */
  check(tenderId: TenderId): void {
    const run = this.#tapped(tenderId, 'check');
    if (run.progress.alive) run.askNow();
    else this.#start(run.attempt.intent, (next) => next.takeUp());
  }

  /** For who has heard that there is news: nothing happens when the payment is settled. */
  askNow(tenderId: TenderId): void {
    this.#runs.get(tenderId)?.askNow();
  }

  /** A supervisor says what nobody else would. Throws an AppFailure until both parties have been asked in vain. */
  async resolve(tenderId: TenderId, decision: Decision): Promise<void> {
    await this.#runOf(tenderId).resolve(decision);
  }

  /** Takes up every attempt that a crash or a restart left open, and every watch. */
  resume(): void {
    for (const { intent } of this.#parts.record.books.watched()) this.#watch(intent);
    const open = [...this.#parts.record.books.attempts()].filter((attempt) => !isSettledAttempt(attempt));
    this.#takenUp = open.map((attempt) => this.#start(attempt.intent, (run) => run.takeUp()));
  }

  /** True while a payment from before the last start is not settled. */
  get isRecovering(): boolean {
    return this.#takenUp.some((run) => !isSettledAttempt(run.attempt));
  }

  /** What may wait on that terminal for the bank. */
  exposureLimitOf(id: TerminalId): ExposureLimit {
    return this.#parts.exposureLimitOf(id);
  }

  view(attempt: Attempt): PaymentView {
    const run = this.#runs.get(attempt.intent.tenderId);
    const mine = run !== undefined && run.attempt.intent.attempt === attempt.intent.attempt;
    return paymentView(attempt, mine ? run.progress : noProgress);
  }

  #intend(books: Books, request: ChargeRequest): Intent {
    const sale = books.find(request.saleId);
    if (sale === null || sale.paidAt !== null) throw new AppFailure('sale.none');
    refuseUnlessPayable(books, sale, request);
    this.#refuseAtLimit(books, request);
    const tender = retryable(sale);
    const tenderId = tender?.id ?? this.#parts.newTenderId();
    const attempt = (tender?.attempts.length ?? 0) + 1;
    const reference = referenceFor(this.#parts.till, tenderId, attempt);
    const { amount: requested, tip, terminal, captureMethod = 'automatic', tipOnTerminal = false } = request;
    const amount = add(requested, tip);
    const key = idempotencyKeyFor({
      reference,
      terminalId: terminal.id,
      amount,
      captureMethod,
      tipOnTerminal,
    });
    const identity = { saleId: sale.id, tenderId, attempt, reference, key };
    const asked = { terminalId: terminal.id, terminalName: terminal.name, requested, tip };
    return {
      ...identity,
      ...asked,
      ...(captureMethod === 'manual' ? { captureMethod } : {}),
      ...(tipOnTerminal ? { tipOnTerminal } : {}),
    };
  }

  #refuseAtLimit(books: Books, { terminal, amount, tip }: ChargeRequest): void {
    const limit = this.exposureLimitOf(terminal.id);
    const exposure = exposureOn(terminal.id, books.watched(), amount.currency, limit);
    if (isAtLimit(exposure, limit, add(amount, tip))) throw new AppFailure('terminal.offlineLimit');
  }

  #writeIntent(request: ChargeRequest): Promise<Intent> {
    return writeIntent(this.#parts.record, {
      intend: (books) => this.#intend(books, request),
      factOf: (intent) => ({ type: 'payment.intended', ...intent }),
      isWritten: (books, { reference }) =>
        [...books.attempts()].some((one) => one.intent.reference === reference),
      close: (intent) => this.#start(intent, (run) => run.takeUp()),
    });
  }

  #start(key: AttemptKey, go: (run: AttemptRun) => Promise<void>): AttemptRun {
    this.#letGo(key.saleId);
    const run = new AttemptRun(this.#parts, {
      saleId: key.saleId,
      tenderId: key.tenderId,
      attempt: key.attempt,
    });
    this.#runs.set(key.tenderId, run);
    this.#parts.changed();
    go(run)
      .then(() => this.#watch(key))
      .catch((error: unknown) => this.#stopped(key, run, error));
    return run;
  }

  /** How quick a settled payment was is shown until the next sale is charged; nobody asks for its run after that. */
  #letGo(next: SaleId): void {
    for (const [tenderId, run] of this.#runs)
      if (run.attempt.intent.saleId !== next && isSettledAttempt(run.attempt)) this.#runs.delete(tenderId);
  }

  /** Does nothing for an attempt on which the bank has spoken, nor for one that is watched already. */
  #watch(key: AttemptKey): void {
    const attempt = attemptIn(this.#parts.record.books.sale(key.saleId), key);
    const { reference } = attempt.intent;
    if (!isWatched(attempt) || this.#watching.has(reference)) return;
    this.#watching.add(reference);
    watch(this.#parts, key)
      .finally(() => this.#watching.delete(reference))
      .catch((error: unknown) =>
        takeUpAgain(this.#parts, `watch-${nameOf(key)}`, error, () => this.#watch(key)),
      );
  }

  async #stopped(key: AttemptKey, run: AttemptRun, error: unknown): Promise<void> {
    run.show({ alive: false });
    await takeUpAgain(this.#parts, `payment-${nameOf(key)}`, error, () => this.#again(key, run));
  }

  /** Unless it was settled while nobody ran it, or somebody has taken it up since. */
  #again(key: AttemptKey, run: AttemptRun): void {
    if (isSettledAttempt(run.attempt)) this.#watch(key);
    else if (this.#runs.get(key.tenderId) === run) this.#start(key, (next) => next.takeUp());
  }

  #tapped(tenderId: TenderId, tap: 'cancel' | 'check'): AttemptRun {
    const run = this.#runOf(tenderId);
    this.#parts.trace.note(run.order, { on: 'tap', tap });
    return run;
  }

  #runOf(tenderId: TenderId): AttemptRun {
    const run = this.#runs.get(tenderId);
    if (run === undefined || isSettledAttempt(run.attempt)) throw new AppFailure('payment.none');
    return run;
  }
}

const isProvenDead = (attempt: Attempt): boolean => isDead(attempt) && !isWatched(attempt);

const nameOf = ({ tenderId, attempt }: AttemptKey): string => `${tenderId}-${attempt}`;

function refuseUnlessPayable(books: Books, sale: Sale, request: ChargeRequest): void {
  const { due, held } = standingOf(sale);
  if (sale.lines.length === 0) throw new AppFailure('sale.empty');
  if (openAttempt(sale) !== null) throw new AppFailure('payment.inProgress');
  if (isZero(request.amount)) throw new AppFailure('amount.zero');
  if (compare(request.due, due) !== 0) throw new AppFailure('sale.changed');
  if (compare(request.amount, subtract(due, held)) > 0) throw new AppFailure('amount.exceedsDue');
  for (const attempt of books.attempts()) {
    const onSameTerminal = attempt.intent.terminalId === request.terminal.id;
    if (onSameTerminal && !isSettledAttempt(attempt)) throw new AppFailure('terminal.quarantined');
  }
  if (books.isPresenting(request.terminal.id)) throw new AppFailure('terminal.quarantined');
}

/**
 * A card tender none of whose tries has charged anything is tried again; it is not a new tender. Where that is only a
 * person's word, and VINR may still say otherwise, the next try is a tender of its own.
 */
function retryable(sale: Sale): CardTender | null {
  const last = sale.tenders.at(-1);
  return last?.kind === 'card' && last.attempts.every(isProvenDead) ? last : null;
}
