import type { PaymentState, TerminalPayment } from '../../wire/index.ts';
import { VinrUnsupportedError } from '../errors.ts';
import { STEPS, type PaymentStep, type WatchableLan } from '../lan/progress.ts';
import type { Readers } from '../readers/readers.ts';
import type { Clock } from '../transport/retry.ts';
import type { CommitFacts, CreatedPayment } from './create-options.ts';

/** A payment under way: its outcome, and beside it what the terminal can be seen doing. */
export interface PaymentRun {
  /** Given or minted. */
  readonly idempotencyKey: string;
  /** The same promise that `create` gives. */
  readonly result: Promise<CreatedPayment>;
  /**
   * Steps as the terminal tells them, each at most once and only forwards; it may skip some and none is ever guessed.
   * Ends with the result, whatever that is. For one reader.
   */
  readonly progress: AsyncIterable<PaymentStep>;
}

/** Steps in their order, waiting to be read. */
export class StepQueue implements AsyncIterable<PaymentStep> {
  readonly #waiting: PaymentStep[] = [];
  #latest = -1;
  #ended = false;
  #wake: () => void = () => undefined;

  tell(step: PaymentStep): void {
    const rank = STEPS.indexOf(step);
    if (this.#ended || rank <= this.#latest) return;
    this.#latest = rank;
    this.#waiting.push(step);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<PaymentStep, void, undefined> {
    for (;;) {
      const step = this.#waiting.shift();
      if (step !== undefined) yield step;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

export interface Watch {
  readonly lan: WatchableLan;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly tell: (step: PaymentStep) => void;
  readonly problem: (error: unknown) => void;
}

/** How long a payment may wait for its watcher. The command matters more than the view of it. */
export const OPEN_MS = 250;
const LOOK_EVERY_MS = 1000;

/** Opens the terminal's event stream, or begins to look at the payment once a second where there is none. */
export async function watchPayment({ terminalId, reference }: CommitFacts, watch: Watch): Promise<void> {
  if (terminalId === null) return;
  const { lan, readers, signal, tell, problem } = watch;
  const call = { timeoutMs: OPEN_MS, signal };
  try {
    const where = await readers.locate(terminalId, OPEN_MS, signal);
    const hear = (news: { step: PaymentStep; reference: string | null }): void =>
      news.reference === reference ? tell(news.step) : undefined;
    await lan.watch(terminalId, where, { ...call, hear });
  } catch (error) {
    if (error instanceof VinrUnsupportedError) look(terminalId, reference, watch).catch(problem);
    else problem(error);
  }
}

async function look(terminalId: string, reference: string, watch: Watch): Promise<void> {
  const { lan, readers, clock, signal, tell } = watch;
  for (;;) {
    await clock.sleep(LOOK_EVERY_MS, signal);
    const where = await readers.locate(terminalId, LOOK_EVERY_MS, signal);
    const call = { timeoutMs: LOOK_EVERY_MS * 5, signal };
    const payment = await lan.retrieveByReference(terminalId, where, reference, call);
    const step = payment && stepOf(payment);
    if (step) tell(step);
  }
}

/** Only what a status says in so many words. */
function stepOf({
  status,
  state,
}: Pick<TerminalPayment, 'status'> & { state: PaymentState }): PaymentStep | null {
  if (status === 'pending') return 'prompting';
  if (status === 'processing') return 'authorising';
  return state === 'final' ? 'done' : null;
}
