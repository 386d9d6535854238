import { AppFailure } from '#shared/app-error.ts';
import type { ModificationId, SaleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { ModificationView } from '#shared/refund.ts';
import type { ModificationIntent, ModificationKey, RefundIntent } from '../../journal/modification-facts.ts';
import type { Books } from '../../sales/books.ts';
import type { Intended } from '../take-up.ts';
import { takeUpAgain, writeIntents } from '../take-up.ts';
import type { CaptureRequest, Minting, RefundRequest } from './modification-rules.ts';
import { captureIntent, refundIntent, refuseAboveSale } from './modification-rules.ts';
import type { ModificationDecision, ModificationRunParts } from './modification-run.ts';
import { ModificationRun } from './modification-run.ts';
import type { Modification } from './modification-machine.ts';
import { isSettledModification, latestOfEach } from './modification-machine.ts';
import { modificationView, noModificationProgress } from './modification-view.ts';

export interface ModificationServiceParts extends ModificationRunParts, Minting {
  /** The name behind a PIN that may give back so much; throws an AppFailure when it is nobody's. */
  readonly grant: (pin: string, amount: Money) => Promise<string>;
}

/** Every refund and capture of this till: one live run for each attempt that is not settled. */
export class ModificationService {
  readonly #parts: ModificationServiceParts;
  readonly #runs = new Map<ModificationId, ModificationRun>();

  constructor(parts: ModificationServiceParts) {
    this.#parts = parts;
  }

  /** With a supervisor's PIN. Resolves when the intent is on disk. Throws an AppFailure when it may not start. */
  async refund(request: RefundRequest, pin: string): Promise<ModificationId> {
    return this.refundAllowedBy(await this.#parts.grant(pin, request.amount), request);
  }

  /** With the name of whoever may decide it. */
  refundAllowedBy(approvedBy: string, request: RefundRequest): Promise<ModificationId> {
    return this.#begin((books) => {
      if (request.taskId === null) refuseAboveSale(books, request);
      return refundIntent(books, request, approvedBy, this.#parts);
    });
  }

  /** Takes what is held on a card; nobody needs to agree to that. */
  capture(request: CaptureRequest): Promise<ModificationId> {
    return this.#begin((books) => captureIntent(books, request, this.#parts));
  }

  /** Puts the question now; what a failure has stopped is taken up again. */
  check(id: ModificationId): void {
    const run = this.#openRun(id);
    if (run.progress.alive) run.askNow();
    else this.#start(run.modification.intent, (next) => next.takeUp());
  }

  /** A supervisor says what VINR would not. Throws an AppFailure until it has been asked in vain. */
  resolve(id: ModificationId, decision: ModificationDecision): Promise<void> {
    return this.#openRun(id).resolve(decision);
  }

  /** Takes up every attempt that a crash or a restart left open. */
  resume(): void {
    for (const { intent } of [...this.#parts.record.books.openModifications()])
      this.#start(intent, (run) => run.takeUp());
  }

  view(one: Modification): ModificationView {
    const run = this.#runs.get(one.intent.modificationId);
    const mine = run !== undefined && run.modification.intent.attempt === one.intent.attempt;
    return modificationView(one, mine ? run.progress : noModificationProgress);
  }

  /** The latest attempt of each refund and capture of a sale, oldest first. */
  ofSale(saleId: SaleId): readonly ModificationView[] {
    const { books } = this.#parts.record;
    if (books.find(saleId) === null) throw new AppFailure('sale.none');
    return latestOfEach(books.modificationsOf(saleId)).map((one) => this.view(one));
  }

  #openRun(id: ModificationId): ModificationRun {
    const run = this.#runs.get(id);
    if (run === undefined || isSettledModification(run.modification))
      throw new AppFailure('modification.none');
    return run;
  }

  async #begin(decide: (books: Books) => ModificationIntent): Promise<ModificationId> {
    const { intents } = await this.begin((books) => ({ intents: [decide(books)] as const, facts: [] }));
    return intents[0].modificationId;
  }

  /** Several changes at once, and what else is part of that decision: all of it is on disk, or nothing. */
  async begin<Made extends Intended<ModificationIntent>>(decide: (books: Books) => Made): Promise<Made> {
    const made = await this.#writeIntents(decide);
    for (const intent of made.intents) this.#start(intent, (run) => run.run());
    return made;
  }

  /** Who a refund is, for a decision that makes several. Throws an AppFailure when it may not start. */
  refundIntent(books: Books, request: RefundRequest, approvedBy: string): RefundIntent {
    return refundIntent(books, request, approvedBy, this.#parts);
  }

  #writeIntents<Made extends Intended<ModificationIntent>>(intend: (books: Books) => Made): Promise<Made> {
    return writeIntents<ModificationIntent, Made>(this.#parts.record, {
      intend,
      factOf: (intent) => ({ type: 'modification.intended', ...intent }),
      isWritten: (books, { reference }) =>
        [...books.openModifications()].some((one) => one.intent.reference === reference),
      close: (intent) => this.#start(intent, (run) => run.takeUp()),
    });
  }

  #start(key: ModificationKey, go: (run: ModificationRun) => Promise<void>): void {
    const { saleId, tenderId, modificationId, attempt } = key;
    const run = new ModificationRun(this.#parts, { saleId, tenderId, modificationId, attempt });
    this.#letGo(saleId);
    this.#runs.set(modificationId, run);
    this.#parts.changed();
    go(run).catch((error: unknown) => this.#stopped(key, run, error));
  }

  /** Settled runs of other sales: nobody asks for them any more. */
  #letGo(next: SaleId): void {
    for (const [id, { modification }] of this.#runs)
      if (modification.intent.saleId !== next && isSettledModification(modification)) this.#runs.delete(id);
  }

  async #stopped(key: ModificationKey, run: ModificationRun, error: unknown): Promise<void> {
    run.show({ alive: false });
    const incident = `modification-${key.modificationId}-${key.attempt}`;
    await takeUpAgain(this.#parts, incident, error, () => this.#again(key, run));
  }

  /** Unless it was settled while nobody ran it, or somebody has taken it up since. */
  #again(key: ModificationKey, run: ModificationRun): void {
    const isCurrent = this.#runs.get(key.modificationId) === run;
    if (isCurrent && !isSettledModification(run.modification)) this.#start(key, (next) => next.takeUp());
  }
}
