import type { LineId, ModificationId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { AppFailure } from '#shared/app-error.ts';
import { isMoneyFact } from '../../main/journal/facts.ts';
import type { Journal } from '../../main/journal/journal.ts';
import { JournalFailure } from '../../main/journal/journal.ts';
import { memoryJournal } from '../../main/journal/memory-journal.ts';
import type { TillRecord } from '../../main/journal/record.ts';
import type { Log } from '../../main/log.ts';
import type { ModificationLink } from '../../main/payments/driver/modification-link.ts';
import type { PaymentLink } from '../../main/payments/driver/link.ts';
import { ModificationService } from '../../main/payments/modifications/modification-service.ts';
import { PaymentService } from '../../main/payments/payment-service.ts';
import { untraced } from '../../main/payments/trace.ts';
import type { PaymentList } from '../../main/reconciliation/sweep.ts';
import { Sweep } from '../../main/reconciliation/sweep.ts';
import { memoryShelf } from '../../main/catalogue/memory-shelf.ts';
import { BasketService } from '../../main/sales/basket-service.ts';
import { SaleService } from '../../main/sales/sale-service.ts';
import { TenderService } from '../../main/sales/tenders/tender-service.ts';
import type { EventQueue } from '../event-queue.ts';
import { checkNoneDropped } from '../witness/start-check.ts';
import type { Witness } from '../witness/witness.ts';
import { CATALOGUE } from './catalogue.ts';
import { EXPOSURE_LIMIT } from './exposure-limit.ts';
import { Machine } from './machine.ts';
import type { Ports } from './ports.ts';
import { Process } from './process.ts';

export interface TillParts {
  readonly name: string;
  readonly queue: EventQueue;
  readonly witness: Witness;
  readonly ports: Ports;
  readonly link: (process: Process, till: Till) => PaymentLink;
  readonly list: PaymentList;
  readonly terminals: readonly TerminalId[];
  readonly modificationLink: (process: Process, till: Till) => ModificationLink;
  /** What goes wrong with the next append; null for nothing. */
  readonly appendFault: () => string | null;
  /** Ms from a death to the next start; null when somebody else starts it. */
  readonly restartMs: () => number | null;
  readonly note: (actor: string, what: string) => void;
}

export interface Services {
  readonly record: TillRecord;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
  readonly sales: SaleService;
  readonly baskets: BasketService;
  readonly tenders: TenderService;
  readonly sweep: Sweep;
}

/** The real services over a journal that outlives them: they die at any moment and are started anew. */
export class Till {
  readonly store: Journal;
  readonly machine: Machine;
  readonly #parts: TillParts;
  #running: { readonly services: Services; readonly process: Process } | null = null;
  #ids = 0;
  /** The journal has refused a fact: a run may have ended on it, and only a start takes it up again. */
  mustRestart = false;

  constructor(parts: TillParts) {
    this.#parts = parts;
    this.machine = new Machine(parts.queue);
    this.store = memoryJournal(() => this.machine.wall());
  }

  get name(): string {
    return this.#parts.name;
  }

  get witness(): Witness {
    return this.#parts.witness;
  }

  /** Null while the till is down. */
  get services(): Services | null {
    return this.#running?.services ?? null;
  }

  async start(): Promise<void> {
    const { ports, queue, witness } = this.#parts;
    const process = new Process(queue, this.machine);
    this.mustRestart = false;
    const record = ports.record(ports.journal(this.#journal(process)));
    await record.replay();
    const services = this.#compose(record, process);
    this.#running = { services, process };
    ports.resume(services.payments);
    services.modifications.resume();
    services.sweep.start();
    checkNoneDropped(services, witness);
  }

  kill(): void {
    if (this.#running === null) return;
    const { note, restartMs, queue, name } = this.#parts;
    note(name, 'dies');
    this.shutDown();
    const ms = restartMs();
    const failed = (error: unknown) => this.witness.fail('unexpected', `start: ${String(error)}`);
    if (ms !== null) queue.after(ms, () => void this.start().catch(failed));
  }

  /** For good: nothing of it may keep memory. */
  shutDown(): void {
    this.#running?.process.die();
    this.#running = null;
  }

  #compose(record: TillRecord, process: Process): Services {
    const { name, ports, link, modificationLink } = this.#parts;
    const newId = (kind: string) => `${name}${kind}${(this.#ids += 1)}`;
    const newTenderId = () => newId('tender') as TenderId;
    const clock = ports.clock(process);
    const allow = () => Promise.resolve({ grantedBy: null });
    const way = ports.link(link(process, this), clock);
    const shared = { record, clock, link: way, newTenderId, log: this.#log(), changed: () => undefined };
    const payments = new PaymentService({
      ...shared,
      trace: untraced,
      till: name,
      exposureLimitOf: () => EXPOSURE_LIMIT,
    });
    return {
      record,
      payments,
      sweep: new Sweep({
        ...shared,
        list: this.#parts.list,
        terminals: () => this.#parts.terminals,
        till: name,
        ask: (tenderId) => payments.askNow(tenderId),
      }),
      modifications: new ModificationService({
        ...shared,
        till: name,
        link: ports.modificationLink(modificationLink(process, this)),
        grant: () => Promise.resolve('Supervisor'),
        newModificationId: () => newId('refund') as ModificationId,
        captureTolerancePpm: 0,
      }),
      sales: new SaleService({ ...shared, allow }),
      baskets: new BasketService({
        ...shared,
        allow,
        shelf: memoryShelf(CATALOGUE),
        terms: { currency: 'USD', prices: 'beforeTax', cashStep: 1 },
        codeRules: () => ({ currency: 'USD', embedded: [], thisYear: 2026 }),
        newSaleId: () => newId('sale') as SaleId,
        newLineId: () => newId('line') as LineId,
      }),
      tenders: new TenderService({ ...shared, choices: [] }),
    };
  }

  #journal(process: Process): Journal {
    const { witness, note, appendFault, name } = this.#parts;
    const append: Journal['append'] = async (facts, durability) => {
      if (!process.isAlive()) return never();
      const fault = appendFault();
      if (fault === 'crashBefore') return this.#die();
      if (fault === 'failedUnwritten' || fault === 'full')
        return this.#refuse(fault === 'full' ? 'full' : 'failed');
      const entries = await this.store.append(facts, durability);
      witness.written(facts);
      for (const fact of facts) if (isMoneyFact(fact)) note(`${name} disk`, fact.type);
      if (fault === 'crashAfter') return this.#die();
      if (fault === 'failedWritten') return this.#refuse('failed');
      return process.isAlive() ? entries : never();
    };
    return { ...this.store, append };
  }

  #die(): Promise<never> {
    this.kill();
    return never();
  }

  #refuse(kind: 'full' | 'failed'): Promise<never> {
    this.mustRestart = true;
    this.#parts.note(`${this.name} disk`, kind);
    return Promise.reject(new JournalFailure(kind, 'The simulated disk refused'));
  }

  #log(): Log {
    const bug = (incident: string, error: unknown) => {
      if (!isExpected(error)) this.witness.fail('unexpected', `${incident}: ${String(error)}`);
    };
    return { info: () => undefined, warn: () => undefined, bug };
  }
}

/** Refusals that the cashier reads on the screen, and a disk that refused. */
export const isExpected = (error: unknown): boolean =>
  error instanceof AppFailure || error instanceof JournalFailure;

const never = (): Promise<never> => new Promise(() => undefined);
