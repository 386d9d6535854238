import type { EventQueue } from '../event-queue.ts';
import type { FaultBook } from '../run/faults.ts';
import type { WorldPayment } from './ledger.ts';
import { isFinal } from './ledger.ts';
import type { Random } from '../random.ts';
import type { Terminal } from './terminal.ts';

export interface CloudParts {
  readonly queue: EventQueue;
  readonly random: Random;
  readonly faults: FaultBook;
  readonly terminalOf: (id: string) => Terminal;
}

/** How long the cloud keeps a command for a terminal that is busy or away. */
const KEEP_MS = 180_000;

/** VINR's cloud: hears of what terminals did later than they did it, and queues commands for them. */
export class Cloud {
  readonly #parts: CloudParts;
  readonly #known = new Map<string, WorldPayment>();
  readonly #waiting = new Map<string, (payment: WorldPayment) => void>();
  #downUntil = 0;
  #queuesUntil = 0;

  constructor(parts: CloudParts) {
    this.#parts = parts;
  }

  get isDown(): boolean {
    return this.#parts.queue.now < this.#downUntil;
  }

  goDown(ms: number): void {
    this.#downUntil = this.#parts.queue.now + ms;
  }

  /** Commands wait for a busy terminal instead of being refused. */
  queueFor(ms: number): void {
    this.#queuesUntil = this.#parts.queue.now + ms;
  }

  get payments(): Iterable<WorldPayment> {
    return this.#known.values();
  }

  find(reference: string): WorldPayment | null {
    return [...this.#known.values()].findLast((payment) => payment.order.reference === reference) ?? null;
  }

  /** Takes a command; `answer` hears the final word. */
  create(payment: WorldPayment, answer: (payment: WorldPayment) => void): void {
    const { queue, random } = this.#parts;
    this.#known.set(payment.id, payment);
    this.#waiting.set(payment.id, answer);
    queue.after(random.between(100, 800), () => this.#deliver(payment, queue.now + KEEP_MS));
  }

  cancel(reference: string): void {
    const { queue, random, terminalOf } = this.#parts;
    const payment = this.find(reference);
    if (payment?.status !== 'pending') return;
    queue.after(random.between(50, 500), () => terminalOf(payment.order.terminalId).cancel(reference));
  }

  /** A terminal's news, after their way here. News that are older than what is known change nothing. */
  learn(payment: WorldPayment): void {
    if (payment.isAlone || (payment.origin === 'lan' && !isFinal(payment))) return;
    const { queue, random, faults } = this.#parts;
    const lag = faults.at('cloud.learn');
    const usual = payment.origin === 'lan' ? random.between(1_000, 30_000) : random.between(50, 1_500);
    queue.after(usual + (lag === null ? 0 : lag.ms * 5), () => this.#take(payment));
  }

  #take(payment: WorldPayment): void {
    const known = this.#known.get(payment.id);
    if (known !== undefined && isFinal(known)) return;
    this.#known.set(payment.id, payment);
    if (!isFinal(payment)) return;
    this.#waiting.get(payment.id)?.(payment);
    this.#waiting.delete(payment.id);
  }

  #deliver(payment: WorldPayment, until: number): void {
    const { queue, terminalOf } = this.#parts;
    const terminal = terminalOf(payment.order.terminalId);
    if (!terminal.isDown && !terminal.isBusy) {
      terminal.begin(payment, () => undefined);
      return;
    }
    const waits = terminal.isDown || queue.now < this.#queuesUntil;
    if (waits && queue.now < until) queue.after(5_000, () => this.#deliver(payment, until));
    else this.#fail(payment, terminal.isDown ? 'terminal_offline' : 'terminal_busy');
  }

  /** Never handed to a terminal, and never will be. */
  #fail(payment: WorldPayment, declineCode: string): void {
    this.#take({ ...payment, status: 'failed', declineCode });
  }
}
