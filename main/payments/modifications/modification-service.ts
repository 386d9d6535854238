import { AppFailure } from '#shared/app-error.ts';
import type { ModificationId, SaleId } from '#shared/ids.ts';
import type { ModificationView } from '#shared/refund.ts';
import { JournalFailure } from '../../journal/journal.ts';
import type { ModificationIntent, ModificationKey } from '../../journal/modification-facts.ts';
import type { Books } from '../../sales/books.ts';
import { TAKE_UP_AGAIN_MS } from '../deadlines.ts';
import type { CaptureRequest, Minting, RefundRequest } from './modification-rules.ts';
import { captureIntent, refundIntent } from './modification-rules.ts';
import type { ModificationDecision, ModificationRunParts } from './modification-run.ts';
import { ModificationRun } from './modification-run.ts';
import type { Modification } from './modification-machine.ts';
import { isSettledModification, latestOfEach } from './modification-machine.ts';
import { modificationView, noModificationProgress } from './modification-view.ts';

export interface ModificationServiceParts extends ModificationRunParts, Minting {
  /** The supervisor's name behind a PIN; throws an AppFailure when it is nobody's. */
  readonly grant: (pin: string) => Promise<string>;
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
    const approvedBy = await this.#parts.grant(pin);
    return this.#begin((books) => refundIntent(books, request, approvedBy, this.#parts));
  }

  /** Takes what is held on a card; nobody needs to agree to that. */
  capture(request: CaptureRequest): Promise<ModificationId> {
    return this.#begin((books) => captureIntent(books, request, this.#parts));
  }

  check(id: ModificationId): void {
    this.#openRun(id).askNow();
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
    const intent = await this.#writeIntent(decide);
    this.#start(intent, (run) => run.run());
    return intent.modificationId;
  }

  async #writeIntent(decide: (books: Books) => ModificationIntent): Promise<ModificationIntent> {
    const minted: ModificationIntent[] = [];
    try {
      return await this.#parts.record.decide((books) => {
        const intent = decide(books);
        minted.push(intent);
        return { facts: [{ type: 'modification.intended', ...intent }], result: intent };
      });
    } catch (error) {
      for (const intent of minted) this.#closeIfWritten(intent);
      throw error;
    }
  }

  /** A failed append may have reached the disk: people are told that it failed, so nothing may be sent of it. */
  #closeIfWritten({ reference, ...key }: ModificationIntent): void {
    const open = [...this.#parts.record.books.openModifications()];
    if (open.some((one) => one.intent.reference === reference)) this.#start(key, (run) => run.takeUp());
  }

  #start(key: ModificationKey, go: (run: ModificationRun) => Promise<void>): void {
    const { saleId, tenderId, modificationId, attempt } = key;
    const run = new ModificationRun(this.#parts, { saleId, tenderId, modificationId, attempt });
    this.#runs.set(modificationId, run);
    this.#parts.changed();
    go(run).catch((error: unknown) => this.#stopped(key, run, error));
  }

  /** The journal could not take a fact. When that may pass the attempt is taken up again, as a restart would. */
  async #stopped(key: ModificationKey, run: ModificationRun, error: unknown): Promise<void> {
    run.show({ alive: false });
    this.#parts.log.bug(`modification-${key.modificationId}-${key.attempt}`, error);
    const mayPass = error instanceof JournalFailure && (error.kind === 'full' || error.kind === 'failed');
    if (!mayPass) return;
    await this.#parts.clock.sleep(TAKE_UP_AGAIN_MS, new AbortController().signal);
    if (!isSettledModification(run.modification)) this.#start(key, (next) => next.takeUp());
  }
}
