import type { LineId, ProductId, SaleId, TenderId } from '#shared/ids.ts';
import type { Catalogue } from '#shared/catalogue.ts';
import { AppFailure } from '#shared/app-error.ts';
import { money } from '#shared/money.ts';
import type { Clock } from '../main/clock.ts';
import type { Journal } from '../main/journal/journal.ts';
import { JournalFailure } from '../main/journal/journal.ts';
import { memoryJournal } from '../main/journal/memory-journal.ts';
import { TillRecord } from '../main/journal/record.ts';
import type { Log } from '../main/log.ts';
import type { PaymentLink } from '../main/payments/driver/link.ts';
import { PaymentService } from '../main/payments/payment-service.ts';
import { untraced } from '../main/payments/trace.ts';
import { SaleService } from '../main/sales/sale-service.ts';
import type { EventQueue } from './event-queue.ts';
import type { Witness } from './witness.ts';
import type { World } from './world.ts';
import { WorldLink } from './world-link.ts';

/** Where a test may plant a bug: ports, as the till gets them. The identity changes nothing. */
export interface Ports {
  readonly link: (link: PaymentLink, clock: Clock) => PaymentLink;
  readonly journal: (journal: Journal) => Journal;
  readonly record: (journal: Journal) => TillRecord;
  /** What the start does after the replay. */
  readonly resume: (payments: PaymentService) => void;
}

export const soundPorts: Ports = {
  link: (link) => link,
  journal: (journal) => journal,
  record: (journal) => new TillRecord(journal),
  resume: (payments) => payments.resume(),
};

export interface Services {
  readonly record: TillRecord;
  readonly payments: PaymentService;
  readonly sales: SaleService;
}

/** Prices are tax-free, so that the witness can add them up without the till's arithmetic. */
const CATALOGUE: Catalogue = {
  categories: [],
  taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
  products: [240, 995, 5_000].map((price, at) => ({
    id: `p${at}` as ProductId,
    name: `Product ${at}`,
    categoryId: 'all' as never,
    price: money(price, 'USD'),
    taxClass: 'exempt',
    barcode: `20000000000${at}0`,
    favourite: false,
  })),
};
/** Nothing is approved without the bank in this world. */
const UNLIMITED = { count: 1_000, amount: null };

export const PRODUCTS = CATALOGUE.products.map((product) => product.id);

/** The real services over a journal that outlives them: they die at any moment and are started anew. */
export class Till {
  readonly store: Journal;
  readonly #world: World;
  readonly #witness: Witness;
  readonly #ports: Ports;
  #services: Services | null = null;
  /** Numbers the processes; what belongs to an earlier one is dead. */
  #process = 0;
  #ids = 0;
  /** The journal has refused a fact: a run may have ended on it, and only a start takes it up again. */
  mustRestart = false;

  constructor(world: World, witness: Witness, ports: Ports) {
    this.#world = world;
    this.#witness = witness;
    this.#ports = ports;
    this.store = memoryJournal(() => 1_700_000_000_000 + world.queue.now);
  }

  /** Null while the till is down. */
  get services(): Services | null {
    return this.#services;
  }

  async start(): Promise<void> {
    const process = (this.#process += 1);
    const isAlive = () => this.#process === process;
    this.mustRestart = false;
    const record = this.#ports.record(this.#ports.journal(this.#journal(isAlive)));
    await record.replay();
    const services = this.#compose(record, isAlive);
    this.#services = services;
    this.#ports.resume(services.payments);
    this.#checkNoneDropped(services);
  }

  kill(): void {
    if (this.#services === null) return;
    this.#world.note('till', 'dies');
    this.#process += 1;
    this.#services = null;
    this.#world.queue.after(this.#world.random.between(500, 20_000), () => void this.start());
  }

  #compose(record: TillRecord, isAlive: () => boolean): Services {
    const newId = (kind: string) => `${kind}${(this.#ids += 1)}`;
    const newTenderId = () => newId('tender') as TenderId;
    const clock = clockOf(this.#world.queue, isAlive);
    const link = this.#ports.link(this.#link(isAlive), clock);
    const shared = { record, clock, link, newTenderId, log: this.#log(), changed: () => undefined };
    return {
      record,
      payments: new PaymentService({
        ...shared,
        trace: untraced,
        till: 'T1',
        exposureLimitOf: () => UNLIMITED,
      }),
      sales: new SaleService({
        ...shared,
        catalogue: CATALOGUE,
        currency: 'USD',
        newSaleId: () => newId('sale') as SaleId,
        newLineId: () => newId('line') as LineId,
      }),
    };
  }

  #link(isAlive: () => boolean): PaymentLink {
    return new WorldLink({
      world: this.#world,
      isAlive,
      killTill: () => this.kill(),
      bodyLeaves: (path, order) => {
        this.#world.note('till', `body ${path} ${order.reference}`);
        this.#witness.bodyLeaves(path, order);
      },
    });
  }

  #journal(isAlive: () => boolean): Journal {
    const append: Journal['append'] = async (facts, durability) => {
      if (!isAlive()) return never();
      const fault = this.#world.faults.at('append')?.kind;
      if (fault === 'crashBefore') return this.#die();
      if (fault === 'failedUnwritten' || fault === 'full')
        return this.#refuse(fault === 'full' ? 'full' : 'failed');
      const entries = await this.store.append(facts, durability);
      this.#witness.written(facts);
      for (const fact of facts) this.#world.note('journal', fact.type);
      if (fault === 'crashAfter') return this.#die();
      if (fault === 'failedWritten') return this.#refuse('failed');
      return isAlive() ? entries : never();
    };
    return { ...this.store, append };
  }

  #die(): Promise<never> {
    this.kill();
    return never();
  }

  #refuse(kind: 'full' | 'failed'): Promise<never> {
    this.mustRestart = true;
    this.#world.note('journal', kind);
    return Promise.reject(new JournalFailure(kind, 'The simulated disk refused'));
  }

  #log(): Log {
    const bug = (incident: string, error: unknown) => {
      if (!isExpected(error)) this.#witness.fail('unexpected', `${incident}: ${String(error)}`);
    };
    return { info: () => undefined, warn: () => undefined, bug };
  }

  #checkNoneDropped({ record, payments }: Services): void {
    const taken = new Map(
      [...record.books.attempts()].map((one) => [one.intent.reference, payments.view(one)]),
    );
    for (const { intent, standing } of this.#witness.attempts) {
      if (standing === 'charged' || standing === 'notCharged') continue;
      const state = taken.get(intent.reference)?.state;
      const isShown = state === 'authorizing' || state === 'unknown' || state === 'needsAttention';
      if (!isShown) this.#witness.fail('I6', `${intent.reference} is ${state ?? 'gone'} after the start`);
    }
    if (!payments.isRecovering && this.#witness.attempts.some((one) => isUnsettled(one.standing))) {
      this.#witness.fail('I6', 'the start takes nothing up');
    }
  }
}

const isUnsettled = (standing: string): boolean => standing !== 'charged' && standing !== 'notCharged';

/** Refusals that the cashier reads on the screen, and a disk that refused. */
export const isExpected = (error: unknown): boolean =>
  error instanceof AppFailure || error instanceof JournalFailure;

const never = (): Promise<never> => new Promise(() => undefined);

function clockOf(queue: EventQueue, isAlive: () => boolean): Clock {
  return {
    wall: () => 1_700_000_000_000 + queue.now,
    monotonic: () => queue.now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const wake = () => {
          signal.removeEventListener('abort', wake);
          queue.drop(event);
          if (isAlive()) resolve();
        };
        const event = queue.after(ms, wake);
        signal.addEventListener('abort', wake);
      }),
  };
}
