import type { TerminalId } from '#shared/ids.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Charge, WorldPayment } from './ledger.ts';
import { isFinal } from './ledger.ts';
import { Random } from '../random.ts';

export interface TerminalParts {
  readonly id: TerminalId;
  readonly seed: number;
  readonly queue: EventQueue;
  readonly charged: (charge: Charge, payment: WorldPayment) => void;
  /** A final word, or for a cloud payment any change, leaves for the cloud. */
  readonly tell: (payment: WorldPayment) => void;
  readonly note: (what: string) => void;
}

const PROMPT_MS = 60_000;

/** One card terminal: one session at a time, and a memory that a reboot may empty. Nothing in it is idempotent. */
export class Terminal {
  readonly #parts: TerminalParts;
  readonly #memory = new Map<string, WorldPayment>();
  readonly #waiting = new Map<string, (payment: WorldPayment) => void>();
  #session: string | null = null;
  #sessions = 0;
  #downUntil = 0;
  #foreignUntil = 0;
  #aloneUntil = 0;

  constructor(parts: TerminalParts) {
    this.#parts = parts;
  }

  get id(): TerminalId {
    return this.#parts.id;
  }

  get isDown(): boolean {
    return this.#parts.queue.now < this.#downUntil;
  }

  get isBusy(): boolean {
    return this.#session !== null || this.#parts.queue.now < this.#foreignUntil;
  }

  find(reference: string): WorldPayment | null {
    return [...this.#memory.values()].findLast((payment) => payment.order.reference === reference) ?? null;
  }

  /** Starts the prompt; `answer` hears the end of it, unless the terminal is rebooted before. */
  begin(payment: WorldPayment, answer: (payment: WorldPayment) => void): void {
    this.#parts.note(`prompt ${payment.order.reference}`);
    this.#session = payment.id;
    this.#waiting.set(payment.id, answer);
    this.#change(payment);
    this.#parts.queue.after(PROMPT_MS, () =>
      this.#whilePending(payment.id, (now) => this.#cancel(now, 'timeout')),
    );
    this.#cardholder(payment);
  }

  cancel(reference: string): void {
    const payment = this.find(reference);
    if (payment !== null) this.#whilePending(payment.id, (now) => this.#cancel(now, 'cashier'));
  }

  /** Another till's customer stands at the terminal. */
  occupy(ms: number): void {
    this.#foreignUntil = this.#parts.queue.now + ms;
  }

  /** No way to the bank: cards are approved by the terminal alone, and the bank is asked afterwards. */
  loseBank(ms: number): void {
    this.#aloneUntil = this.#parts.queue.now + ms;
  }

  reboot(ms: number, forgets: boolean): void {
    this.#downUntil = Math.max(this.#downUntil, this.#parts.queue.now + ms);
    this.#waiting.clear();
    const open = this.#session === null ? undefined : this.#memory.get(this.#session);
    this.#session = null;
    if (open?.status === 'pending')
      this.#change({ ...open, status: 'cancelled', cancellationReason: 'device' });
    if (forgets) this.#memory.clear();
  }

  #cardholder(payment: WorldPayment): void {
    const { queue, seed, id } = this.#parts;
    // A stream for each session: one session less does not change what the next customer does.
    const random = new Random(seed, `${id} ${(this.#sessions += 1)}`);
    const act = random.weighted({ tap: 70, slow: 10, leave: 8, declined: 7, partial: 5 });
    if (act === 'leave') return;
    const tapAfter = act === 'slow' ? random.between(20_000, 65_000) : random.between(800, 15_000);
    const bankMs = random.chance(0.1) ? random.between(10_000, 90_000) : random.between(500, 4_000);
    const asked = payment.order.amount.amount;
    const granted = act === 'partial' ? Math.max(1, Math.floor(asked / random.between(2, 4))) : asked;
    queue.after(tapAfter, () => {
      this.#whilePending(payment.id, (pending) => {
        this.#change({ ...pending, status: 'processing' });
        const decides = act === 'declined' ? 0 : granted;
        if (queue.now < this.#aloneUntil) this.#approveAlone(pending, random.chance(0.6), bankMs);
        else queue.after(bankMs, () => this.#bank(pending, decides));
      });
    });
  }

  /** The queue of such approvals outlives a reboot. */
  #approveAlone(asked: WorldPayment, isCovered: boolean, bankMs: number): void {
    const { queue } = this.#parts;
    const { amount } = asked.order.amount;
    queue.after(1_000, () =>
      this.#change({ ...asked, status: 'completed', captured: amount, isAlone: true }),
    );
    const told = this.#aloneUntil - queue.now + 1_000 + bankMs;
    queue.after(told, () => {
      if (isCovered) this.#bank(asked, amount);
      else this.#change({ ...asked, status: 'failed', declineCode: 'offline_auth_declined' });
    });
  }

  /** The bank has decided, whether the terminal still knows it or not. */
  #bank(asked: WorldPayment, granted: number): void {
    const { charged, note } = this.#parts;
    if (granted > 0) {
      note(`charged ${asked.order.reference} ${granted}`);
      charged({ reference: asked.order.reference, paymentId: asked.id, amount: granted }, asked);
      this.#change({ ...asked, status: 'completed', captured: granted });
    } else {
      this.#change({ ...asked, status: 'failed', declineCode: 'insufficient_funds' });
    }
  }

  #cancel(payment: WorldPayment, cancellationReason: string): void {
    this.#change({ ...payment, status: 'cancelled', cancellationReason });
  }

  #whilePending(id: string, act: (payment: WorldPayment) => void): void {
    const payment = this.#memory.get(id);
    if (this.#session === id && payment?.status === 'pending') act(payment);
  }

  #change(payment: WorldPayment): void {
    const knows = this.#session === payment.id || this.#memory.has(payment.id);
    if (knows) this.#memory.set(payment.id, payment);
    this.#parts.tell(payment);
    if (!isFinal(payment)) return;
    if (this.#session === payment.id) this.#session = null;
    this.#parts.note(`${payment.status} ${payment.order.reference}`);
    this.#waiting.get(payment.id)?.(payment);
    this.#waiting.delete(payment.id);
  }
}
