import type { TerminalId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { LegEnd, Observation, Order } from '../../main/payments/driver/link.ts';
import { Cloud } from './cloud.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Fault, FaultBook } from '../run/faults.ts';
import type { Charge, WorldPayment } from './ledger.ts';
import { freshPayment, observe } from './ledger.ts';
import { Random } from '../random.ts';
import type { GivenBack } from './refund-desk.ts';
import { RefundDesk } from './refund-desk.ts';
import { Terminal } from './terminal.ts';

export interface WorldParts {
  readonly seed: number;
  /** How many there are. */
  readonly terminals: number;
  readonly queue: EventQueue;
  readonly faults: FaultBook;
  readonly charged: (charge: Charge) => void;
  readonly gaveBack: (given: GivenBack) => void;
  readonly note: (actor: string, what: string) => void;
}

/** Everything outside the tills: terminals with their customers, the cloud, and the wires between. */
export class World {
  readonly random: Random;
  readonly queue: EventQueue;
  readonly faults: FaultBook;
  readonly cloud: Cloud;
  readonly refunds: RefundDesk;
  readonly #parts: WorldParts;
  readonly #terminals: ReadonlyMap<string, Terminal>;
  readonly terminalIds: readonly [TerminalId, ...TerminalId[]];
  #payments = 0;
  #lanDownUntil = 0;
  /** Parties that have no way to look a payment up. */
  readonly #unreadable = new Set<Path>();

  constructor(parts: WorldParts) {
    const { seed, queue, faults } = parts;
    this.#parts = parts;
    this.queue = queue;
    this.faults = faults;
    this.random = new Random(seed, 'network');
    const { gaveBack } = parts;
    this.refunds = new RefundDesk({ queue, gaveBack, random: new Random(seed, 'refunds') });
    const random = new Random(seed, 'cloud');
    this.cloud = new Cloud({ queue, faults, random, terminalOf: (id) => this.terminal(id) });
    const others = Array.from({ length: parts.terminals - 1 }, (_, at) => `term_${at + 2}` as TerminalId);
    this.terminalIds = ['term_1' as TerminalId, ...others];
    this.#terminals = new Map(this.terminalIds.map((id) => [id, this.#makeTerminal(id)]));
  }

  terminal(id: string): Terminal {
    const terminal = this.#terminals.get(id);
    if (terminal === undefined) throw new RangeError(`No terminal ${id}`);
    return terminal;
  }

  isDown(path: Path, terminalId: string): boolean {
    if (path === 'cloud') return this.cloud.isDown;
    return this.queue.now < this.#lanDownUntil || this.terminal(terminalId).isDown;
  }

  isReadable(path: Path): boolean {
    return !this.#unreadable.has(path);
  }

  note(actor: string, what: string): void {
    this.#parts.note(actor, what);
  }

  /** The whole command has arrived. `answer` hears how it ended. */
  deliver(path: Path, order: Order, answer: (end: LegEnd) => void): void {
    const payment = freshPayment(`tpay_${(this.#payments += 1)}`, order, path);
    const replied = (final: WorldPayment) => answer({ kind: 'replied', payment: observe(final) });
    if (path === 'cloud') {
      this.cloud.create(payment, replied);
      return;
    }
    const terminal = this.terminal(order.terminalId);
    if (terminal.isDown) answer({ kind: 'maybeSent', why: 'reset' });
    else if (terminal.isBusy) answer({ kind: 'refused', code: 'terminal_busy' });
    else terminal.begin(payment, replied);
  }

  find(path: Path, order: Order): WorldPayment | null {
    return (path === 'lan' ? this.terminal(order.terminalId) : this.cloud).find(order.reference);
  }

  cancel(path: Path, order: Order): void {
    (path === 'lan' ? this.terminal(order.terminalId) : this.cloud).cancel(order.reference);
  }

  /** What goes wrong at a moment of its own, apart from the death of the till. */
  strike({ kind, ms }: Fault): void {
    const lasting = (ms % 60_000) + 1_000;
    const terminal = this.terminal(this.terminalIds[ms % this.terminalIds.length] ?? this.terminalIds[0]);
    this.note('world', `${kind} for ${lasting} ms`);
    if (kind === 'reboot' || kind === 'rebootAmnesia') terminal.reboot(lasting, kind === 'rebootAmnesia');
    else if (kind === 'lanDown') this.#lanDownUntil = this.queue.now + lasting;
    else if (kind === 'cloudDown') this.cloud.goDown(lasting * 3);
    else if (kind === 'bankDown') terminal.loseBank(lasting * 6);
    else if (kind === 'foreignSession') terminal.occupy(lasting);
    else if (kind === 'cloudQueues') this.cloud.queueFor(lasting * 3);
    else if (kind === 'lanUnreadable') this.#unreadable.add('lan');
    else if (kind === 'cloudUnreadable') this.#unreadable.add('cloud');
    else throw new RangeError(`No fault ${kind}`);
  }

  /** All payments of one terminal that the cloud knows, as a list tells them. Rejects while the cloud is away. */
  async *list(terminalId: TerminalId): AsyncIterable<Observation> {
    await Promise.resolve();
    if (this.cloud.isDown) throw new Error('The cloud is away');
    for (const payment of this.cloud.payments)
      if (payment.order.terminalId === terminalId) yield observe(payment);
  }

  /** The bank takes what the terminal says; at times VINR says it twice. */
  #charge(charge: Charge, payment: WorldPayment): void {
    const { charged, faults } = this.#parts;
    charged(charge);
    if (faults.at('bank.charge') === null) return;
    const paymentId = `tpay_${(this.#payments += 1)}`;
    charged({ ...charge, paymentId, isDuplicate: true });
    const twin = { ...payment, id: paymentId, origin: 'lan', isAlone: false } as const;
    this.cloud.learn({ ...twin, status: 'completed', captured: charge.amount });
  }

  #makeTerminal(id: TerminalId): Terminal {
    const { seed, queue, note } = this.#parts;
    return new Terminal({
      id,
      seed,
      queue,
      charged: (charge, payment) => this.#charge(charge, payment),
      tell: (payment) => this.cloud.learn(payment),
      note: (what) => note(id, what),
    });
  }
}
