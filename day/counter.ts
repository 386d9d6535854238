import type { CardTenderView, SaleView } from '#shared/sale.ts';
import type { HeadlessTill } from '../e2e/support/headless-till.ts';
import type { Simulator } from '../e2e/support/simulator.ts';
import type { VirtualPrinter } from '../e2e/support/virtual-printer.ts';
import type { Random } from '../soak/random.ts';
import { Witness } from './witness.ts';

/** Ways a payment ends for the counter. */
const ENDED = ['captured', 'partiallyCaptured', 'provisional', 'declined', 'cancelled'] as const;

export interface CounterParts {
  readonly name: string;
  readonly profile: string;
  readonly simulator: Simulator;
  readonly terminalId: string;
  readonly random: Random;
  /** The PIN of somebody who may allow everything. */
  readonly pin: string;
  readonly printer: VirtualPrinter;
  /** A till process on this counter's profile. */
  readonly open: () => HeadlessTill;
}

/** One till, its terminal, and whoever sells there. */
export class Counter {
  readonly name: string;
  readonly profile: string;
  readonly terminalId: string;
  readonly simulator: Simulator;
  readonly random: Random;
  readonly pin: string;
  readonly printer: VirtualPrinter;
  /** Sales that were paid, for those who come back with goods. */
  readonly paid: SaleView[] = [];
  /** Sales of which something went back already. */
  readonly refunded = new Set<string>();
  readonly #open: () => HeadlessTill;
  #witness = new Witness();
  #till: HeadlessTill;

  private constructor(parts: CounterParts, till: HeadlessTill) {
    this.name = parts.name;
    this.profile = parts.profile;
    this.terminalId = parts.terminalId;
    this.simulator = parts.simulator;
    this.random = parts.random;
    this.pin = parts.pin;
    this.printer = parts.printer;
    this.#open = parts.open;
    this.#till = till;
  }

  static async open(parts: CounterParts): Promise<Counter> {
    const till = await parts.open().ready();
    await till.do('terminal.select', { terminalId: parts.terminalId });
    const counter = new Counter(parts, till);
    await counter.#plugInPrinter();
    return counter;
  }

  get till(): HeadlessTill {
    return this.#till;
  }

  /** Whoever stands here in this shift. */
  get witness(): Witness {
    return this.#witness;
  }

  newShift(): Witness {
    this.#witness = new Witness();
    return this.#witness;
  }

  /** The sale on screen. */
  get sale(): SaleView {
    const { sale } = this.#till.view;
    if (sale === null) throw new Error(`${this.name}: no sale on screen`);
    return sale;
  }

  present(card: string, choices: object = {}): Promise<unknown> {
    return this.simulator.present(card, choices, this.terminalId);
  }

  fault(faults: object): Promise<unknown> {
    return this.simulator.fault(faults, this.terminalId);
  }

  /** Scans that many articles. */
  async basket(names: readonly string[], pieces: number): Promise<SaleView> {
    for (let piece = 0; piece < pieces; piece += 1) {
      const name = names[this.random.between(0, names.length - 1)] ?? '';
      await this.scan(name);
    }
    const view = await this.#till.until(({ sale }) => sale?.totals.pieces === pieces);
    if (view.sale === null) throw new Error('The basket has gone');
    return view.sale;
  }

  async scan(name: string): Promise<void> {
    const { barcode } = await this.#till.product(name);
    await this.#till.do('sale.scan', { code: barcode });
  }

  /** Charges what is due and waits for how it ends. */
  async card(tip = 0): Promise<CardTenderView> {
    const { id: saleId, due } = this.sale;
    await this.#till.do('tender.card', { saleId, amount: due.amount, tip, due: due.amount });
    return this.ended();
  }

  async ended(): Promise<CardTenderView> {
    const { sale } = await this.#till.until((view) => {
      const tender = lastCard(view.sale);
      return tender !== null && ENDED.some((state) => state === tender.payment.state);
    }, 60_000);
    const tender = lastCard(sale);
    if (tender === null) throw new Error('The card has gone');
    return tender;
  }

  /** Notes for what is due, and the change that the till says. */
  async cash(): Promise<void> {
    const { id: saleId, due } = this.sale;
    const note = this.random.pick([500, 1000, 2000, 5000]);
    const received = this.random.chance(0.3) ? due.amount : Math.ceil(due.amount / note) * note;
    const { change } = await this.#till.do('tender.cash', { saleId, received, due: due.amount });
    this.witness.cash(received, change);
  }

  /** The sale is paid: what the customer was told goes into the witness, and the screen is free. */
  async leave(): Promise<SaleView> {
    const { sale } = await this.#till.until((view) => view.sale?.phase === 'paid', 60_000);
    if (sale === null) throw new Error('The sale has gone');
    const receipt = await this.#till.do('receipt.get', { saleId: sale.id });
    this.witness.paid(receipt.totals.total.amount, receipt.tip.amount);
    this.paid.push(sale);
    await this.#till.do('sale.finish', { saleId: sale.id });
    await this.#till.until((view) => view.sale === null);
    return sale;
  }

  /** Every paid sale prints its receipt by itself. */
  async #plugInPrinter(): Promise<void> {
    const connection = { kind: 'network', host: '127.0.0.1', port: this.printer.port };
    const printers = [{ id: 'P1', name: 'Counter', connection, width: 80, drawer: true }];
    await this.#till.do('hardware.set', { printing: { printers, print: 'always' }, approval: this.pin });
  }

  /** As a power cut would, and a start after it. */
  async crash(): Promise<void> {
    await this.#till.kill();
    this.#till = await this.#open().ready();
  }

  /** Closes the till for the night and opens it again. */
  async restart(): Promise<void> {
    await this.#till.end();
    this.#till = await this.#open().ready();
  }
}

export function lastCard(sale: SaleView | null): CardTenderView | null {
  const tender = sale?.tenders.findLast(({ kind }) => kind === 'card');
  return tender?.kind === 'card' ? tender : null;
}
