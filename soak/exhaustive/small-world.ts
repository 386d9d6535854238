import type { Path } from '#shared/terminal.ts';
import type { Order } from '../../main/payments/driver/link.ts';
import type { Charge, WorldPayment } from '../world/ledger.ts';
import { freshPayment, isFinal } from '../world/ledger.ts';

/** Something that may happen next. */
export interface Move {
  readonly label: string;
  readonly run: () => void;
}

/** A message on its way: it may arrive at any later moment, or go wrong in ways that each cost a fault. */
export interface Message extends Move {
  readonly faults: readonly Move[];
  /** Somebody is there to hear it. */
  readonly isHeard: () => boolean;
}

/** One terminal with one cardholder, the cloud, and all messages between them. Nothing happens by itself. */
export class SmallWorld {
  readonly #messages: Message[] = [];
  readonly #charged: (charge: Charge) => void;
  /** What each party knows, by payment. */
  readonly #terminal = new Map<string, WorldPayment>();
  readonly #cloud = new Map<string, WorldPayment>();
  readonly #callers = new Map<string, (payment: WorldPayment) => void>();
  #session: string | null = null;
  #payments = 0;

  constructor(charged: (charge: Charge) => void) {
    this.#charged = charged;
  }

  /** On their way to somebody who is still there. */
  get messages(): readonly Message[] {
    return this.#messages.filter((message) => message.isHeard());
  }

  send(label: string, run: () => void, faults: readonly Move[] = [], isHeard = () => true): Message {
    const message = { label, run, faults, isHeard };
    this.#messages.push(message);
    return message;
  }

  take(message: Message): void {
    const place = this.#messages.indexOf(message);
    if (place >= 0) this.#messages.splice(place, 1);
  }

  find(path: Path, reference: string): WorldPayment | null {
    const known = path === 'lan' ? this.#terminal : this.#cloud;
    return [...known.values()].findLast((payment) => payment.order.reference === reference) ?? null;
  }

  /** The whole command has arrived. `answer` hears its end, or that the terminal is busy. */
  arrive(path: Path, order: Order, answer: (payment: WorldPayment | 'busy') => void): void {
    const payment = freshPayment(`tpay_${(this.#payments += 1)}`, order, path);
    if (path === 'lan' && this.#session !== null) {
      answer('busy');
      return;
    }
    this.#callers.set(payment.id, answer);
    if (path === 'lan') this.#begin(payment);
    else {
      this.#cloud.set(payment.id, payment);
      this.send(`to terminal ${order.reference}`, () => this.#handOn(payment));
    }
  }

  cancel(path: Path, reference: string): void {
    const payment = this.find(path, reference);
    if (payment === null || this.#session !== payment.id) return;
    if (this.#terminal.get(payment.id)?.status === 'pending') this.#end(payment, { status: 'cancelled' });
  }

  /** What cardholder and bank may do now. */
  get moves(): readonly Move[] {
    const open = this.#session === null ? undefined : this.#terminal.get(this.#session);
    if (open === undefined) return [];
    const { amount } = open.order.amount;
    if (open.status === 'pending')
      return [
        { label: 'taps', run: () => this.#terminal.set(open.id, { ...open, status: 'processing' }) },
        {
          label: 'walks away',
          run: () => this.#end(open, { status: 'cancelled', cancellationReason: 'timeout' }),
        },
      ];
    return [
      { label: 'bank approves', run: () => this.#approve(open, amount) },
      {
        label: 'bank declines',
        run: () => this.#end(open, { status: 'failed', declineCode: 'card_declined' }),
      },
    ];
  }

  get isQuiet(): boolean {
    return this.messages.length === 0 && this.#session === null;
  }

  /** All of it, in words. */
  get state(): string {
    const known = (of: ReadonlyMap<string, WorldPayment>) =>
      [...of.values()].map(({ id, origin, status, order }) => `${id}${origin}${status}${order.reference}`);
    const waiting = this.messages.map(({ label }) => label).sort();
    return [this.#session, ...known(this.#terminal), '/', ...known(this.#cloud), '/', ...waiting].join(' ');
  }

  #handOn(payment: WorldPayment): void {
    if (this.#session === null) this.#begin(payment);
    else this.#learn({ ...payment, status: 'failed', declineCode: 'terminal_busy' });
  }

  #begin(payment: WorldPayment): void {
    this.#session = payment.id;
    this.#terminal.set(payment.id, payment);
  }

  #approve(payment: WorldPayment, amount: number): void {
    this.#charged({ reference: payment.order.reference, paymentId: payment.id, amount });
    this.#end(payment, { status: 'completed', captured: amount });
  }

  #end(payment: WorldPayment, change: Partial<WorldPayment>): void {
    const ended = { ...payment, ...change };
    this.#session = null;
    this.#terminal.set(payment.id, ended);
    if (payment.origin === 'lan') this.#callers.get(payment.id)?.(ended);
    this.send(`cloud learns ${payment.id}`, () => this.#learn(ended));
  }

  #learn(payment: WorldPayment): void {
    const known = this.#cloud.get(payment.id);
    if (known !== undefined && isFinal(known)) return;
    this.#cloud.set(payment.id, payment);
    if (payment.origin === 'cloud') this.#callers.get(payment.id)?.(payment);
  }
}
