import type { LastHeard } from '#shared/payment.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../clock.ts';
import { ATTENTION_MS, waitBefore } from './deadlines.ts';
import type { Observation, Order, PaymentLink, Reading } from './driver/link.ts';
import type { Verdict } from './judge.ts';
import { judge } from './judge.ts';
import type { Attempt } from './payment-machine.ts';
import { livePath } from './payment-machine.ts';
import type { Outcome } from '../journal/facts.ts';
import type { Progress } from './payment-view.ts';

/** The attempt under recovery, as far as recovery may touch it. */
export interface Recovering {
  readonly attempt: Attempt;
  readonly order: Order;
  readonly settledSignal: AbortSignal;
  settle(outcome: Outcome, evidence: Path): Promise<void>;
  needAttention(reason: 'noAnswer' | 'mismatch'): Promise<void>;
  show(change: Partial<Progress>): void;
}

/**
 * Asks the terminal and the cloud about one sent attempt until an authority speaks. A timeout, a crash and a
 * pulled cable all end here. It only ever reads, and cancels what the cashier wanted cancelled; it never sends.
 */
export class Recovery {
  readonly #clock: Clock;
  readonly #link: PaymentLink;
  readonly #of: Recovering;
  readonly #heard = new Set<Path>(['lan', 'cloud']);
  readonly #asked = new Set<Path>();
  /** Fires when the payment is settled, or when the journal could not take what was heard: nobody asks on alone. */
  readonly #over = new AbortController();
  #wake = new AbortController();

  constructor(parts: { readonly clock: Clock; readonly link: PaymentLink }, of: Recovering) {
    this.#clock = parts.clock;
    this.#link = parts.link;
    this.#of = of;
  }

  async run(): Promise<void> {
    this.#of.settledSignal.addEventListener('abort', () => this.#end(), { once: true });
    this.#of.show({ asking: [...this.#heard], asked: [] });
    try {
      await Promise.all([this.#ask('lan'), this.#ask('cloud'), this.#callForAttention()]);
    } finally {
      this.#end();
    }
  }

  #end(): void {
    this.#over.abort('over');
    this.askNow();
  }

  /** Ends every pause. One signal for both reasons: `AbortSignal.any` on a signal that lives for hours leaks. */
  askNow(): void {
    this.#wake.abort('wake');
    this.#wake = new AbortController();
  }

  async #ask(path: Path): Promise<void> {
    let notBefore = 0;
    for (let asked = 0; !this.#done(); asked += 1) {
      await this.#pause(Math.max(waitBefore(path, asked), notBefore));
      if (this.#done()) return;
      const reading = await this.#link.read(path, this.#of.order);
      if (this.#done()) return;
      notBefore = reading.kind === 'noAnswer' ? (reading.retryAfterMs ?? 0) : 0;
      await this.#weigh(path, reading);
    }
  }

  async #weigh(path: Path, reading: Reading): Promise<void> {
    this.#noteAsked(path);
    if (reading.kind === 'notFound') this.#of.show({ lastHeard: 'notFound' });
    this.#asking(path, reading.kind !== 'unsupported');
    if (reading.kind === 'payment') await this.#weighPayment(path, reading.payment);
  }

  #noteAsked(path: Path): void {
    if (this.#asked.has(path)) return;
    this.#asked.add(path);
    this.#of.show({ asked: [...this.#asked] });
  }

  /** What people see of whom we ask: a party that cannot look payments up is asked in vain. */
  #asking(path: Path, isHeard: boolean): void {
    if (isHeard === this.#heard.has(path)) return;
    if (isHeard) this.#heard.add(path);
    else this.#heard.delete(path);
    this.#of.show({ asking: [...this.#heard].sort().reverse() });
  }

  async #weighPayment(path: Path, seen: Observation): Promise<void> {
    const { attempt } = this.#of;
    const verdict = judge(attempt.intent, seen, 'readBack', path);
    this.#of.show({ lastHeard: lastHeard(verdict) });
    if (verdict.kind === 'final' && maySettle(attempt, path, verdict.outcome)) {
      await this.#of.settle(verdict.outcome, path);
    } else if (verdict.kind === 'mismatch') {
      await this.#of.needAttention('mismatch');
    } else if (mayStillCancel(attempt, verdict)) {
      await this.#link.cancel(path, this.#of.order);
    }
  }

  async #callForAttention(): Promise<void> {
    await this.#clock.sleep(ATTENTION_MS, this.#over.signal);
    if (!this.#done()) await this.#of.needAttention('noAnswer');
  }

  /** Ends early when the payment is settled or the cashier asks. */
  #pause(ms: number): Promise<void> {
    return this.#clock.sleep(ms, this.#wake.signal);
  }

  #done(): boolean {
    return this.#over.signal.aborted || this.#of.settledSignal.aborted;
  }
}

/**
 * Who may say what. "Charged" is believed from either party. "Not charged" only from the one that owns the leg:
 * a terminal knows nothing of a cloud session that is still queued for it.
 */
export function maySettle(attempt: Attempt, path: Path, outcome: Outcome): boolean {
  const charged = outcome.kind !== 'declined' && outcome.kind !== 'cancelled';
  return charged || path === 'cloud' || livePath(attempt) === 'lan';
}

/** The cashier wants it cancelled, and no card has been read yet. */
export const mayStillCancel = ({ cancelWanted }: Attempt, verdict: Verdict): boolean =>
  cancelWanted && verdict.kind === 'waiting' && verdict.step !== 'processing';

function lastHeard(verdict: Verdict): LastHeard {
  switch (verdict.kind) {
    case 'waiting':
      return verdict.step === 'processing' ? 'processing' : 'presentCard';
    case 'mismatch':
      return 'unreadable';
    case 'unclear':
    case 'final':
      return 'failedUnclear';
  }
}
