import { AppFailure } from '#shared/app-error.ts';
import { compare } from '#shared/money.ts';
import type { Path } from '#shared/terminal.ts';
import type { Clock } from '../clock.ts';
import type { AttemptKey, Outcome, PaymentFact, Resolution } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders } from '../sales/sale.ts';
import { PROGRESS_MS } from './deadlines.ts';
import type { LegEnd, Observation, Order, PaymentLink } from './driver/link.ts';
import { orderOf } from './identity.ts';
import { declineReason, judge } from './judge.ts';
import { nextEffect } from './next-effect.ts';
import type { Attempt } from './payment-machine.ts';
import { isSettledAttempt } from './payment-machine.ts';
import type { Progress } from './payment-view.ts';
import { bothAsked, noProgress } from './payment-view.ts';
import { mayStillCancel, Recovery } from './recovery.ts';
import type { Trace } from './trace.ts';

export interface RunParts {
  readonly record: TillRecord;
  readonly link: PaymentLink;
  readonly clock: Clock;
  readonly trace: Trace;
  /** Something worth showing has changed that is not a fact. */
  readonly changed: () => void;
  readonly log: Log;
}

/** What a supervisor decided, and on what grounds. */
export interface Decision {
  readonly resolution: Resolution;
  readonly by: string;
  readonly grounds: string;
}

/** Takes one attempt from its intent, or from where a crash left it, to its final word. */
export class AttemptRun {
  readonly #parts: RunParts;
  readonly #key: AttemptKey;
  /** Aborts only what has not been sent: the search for a path. */
  readonly #reach = new AbortController();
  /** Fires when the attempt is settled, whoever learned it first. */
  readonly #settled = new AbortController();
  readonly #recovery: Recovery;
  readonly #pressedAt: number;
  #progress: Progress = { ...noProgress, alive: true };

  constructor(parts: RunParts, key: AttemptKey) {
    this.#parts = parts;
    this.#key = key;
    this.#pressedAt = parts.clock.monotonic();
    this.#recovery = new Recovery(parts, this);
  }

  get progress(): Progress {
    return this.#progress;
  }

  get attempt(): Attempt {
    return attemptIn(this.#parts.record.books.sale(this.#key.saleId), this.#key);
  }

  get order(): Order {
    return orderOf(this.attempt.intent);
  }

  get settledSignal(): AbortSignal {
    return this.#settled.signal;
  }

  async run(): Promise<void> {
    for (;;) {
      const effect = nextEffect(this.attempt);
      if (effect.do === 'nothing') return;
      if (effect.do === 'sendLan') await this.#leg('lan');
      else if (effect.do === 'sendCloud') await this.#leg('cloud');
      else if (effect.do === 'close') await this.#close(effect.reason);
      else await this.#recover();
    }
  }

  /** After a restart: what was only intended is closed, since no byte of it left and nobody may be waiting any more. */
  async takeUp(): Promise<void> {
    if (this.attempt.standing.kind === 'intended') await this.#close('notSent');
    await this.run();
  }

  /** A request, never an outcome. Refused once a card has been read: then only the answer can tell. */
  async cancel(): Promise<void> {
    if (this.#progress.step === 'processing') throw new AppFailure('payment.cannotCancel');
    await this.#write((attempt) =>
      attempt.cancelWanted || isSettledAttempt(attempt)
        ? []
        : [{ type: 'payment.cancelWanted', ...this.#key }],
    );
    const { standing } = this.attempt;
    if (standing.kind === 'intended') this.#reach.abort();
    else if (standing.kind !== 'settled') await this.#parts.link.cancel(standing.path, this.order);
  }

  /** The cashier asks: put the questions now, whatever the schedule says. */
  askNow(): void {
    this.#recovery.askNow();
  }

  show(change: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...change };
    this.#parts.changed();
  }

  /** Writes the final word, once; what comes later finds it settled. */
  async settle(outcome: Outcome, evidence: Path | 'neverSent'): Promise<void> {
    await this.#write((attempt) =>
      isSettledAttempt(attempt) ? [] : [{ type: 'payment.outcome', ...this.#key, outcome, evidence }],
    );
    this.#settled.abort(SETTLED);
  }

  /** A supervisor decides in VINR's place; the questions of this run end, those of the watch begin. */
  async resolve({ resolution, by, grounds }: Decision): Promise<void> {
    await this.#write(({ standing, intent }) => {
      if (standing.kind !== 'attention') throw new AppFailure('payment.none');
      if (!bothAsked(this.#progress)) throw new AppFailure('payment.stillAsking');
      if (isMoreThanAsked(resolution, orderOf(intent))) throw new AppFailure('payment.moreThanAsked');
      return [{ type: 'payment.resolved', ...this.#key, resolution, by, grounds }];
    });
    this.#settled.abort(SETTLED);
  }

  needAttention(reason: 'noAnswer' | 'mismatch'): Promise<void> {
    return this.#write(({ standing }) =>
      standing.kind === 'unknown' ? [{ type: 'payment.needsAttention', ...this.#key, reason }] : [],
    );
  }

  /** Decides on the attempt as it stands when the journal gets to it. */
  #write(facts: (attempt: Attempt) => readonly PaymentFact[]): Promise<void> {
    return this.#parts.record.decide((books) => ({
      facts: facts(attemptIn(books.sale(this.#key.saleId), this.#key)),
      result: undefined,
    }));
  }

  async #leg(path: Path): Promise<void> {
    const { link } = this.#parts;
    const sent = link.send(path, this.order, () => this.#commit(path), this.#reach.signal);
    const ended = await Promise.race([sent, aborted(this.#settled.signal)]);
    if (ended !== null) await this.#conclude(path, ended);
  }

  /** SENDING on disk: after this line the command may be at the terminal, and only asking can undo that. */
  async #commit(path: Path): Promise<void> {
    await this.#write((attempt) => {
      if (attempt.cancelWanted || attempt.standing.kind !== 'intended') throw new CancelledInTime();
      return [{ type: 'payment.sending', ...this.#key, path }];
    });
    const activationMs = this.#parts.clock.monotonic() - this.#pressedAt;
    this.show({ step: 'onTerminal', activationMs });
    this.#follow(path).catch((error: unknown) => this.#parts.log.bug(`follow-${this.#key.tenderId}`, error));
  }

  /** Reads what the terminal shows while its call is open, and of no other leg. Reading can only ever help. */
  async #follow(path: Path): Promise<void> {
    const { clock, link } = this.#parts;
    const schedule = PROGRESS_MS[path];
    for (let asked = 0; this.#isInFlight(path); asked += 1) {
      await clock.sleep(schedule[Math.min(asked, schedule.length - 1)] ?? 1_000, this.#settled.signal);
      if (!this.#isInFlight(path)) return;
      const reading = await link.read(path, this.order);
      if (reading.kind === 'unsupported' || !this.#isInFlight(path)) return;
      if (reading.kind === 'payment') await this.#notice(path, reading.payment);
    }
  }

  #isInFlight(path: Path): boolean {
    const { standing } = this.attempt;
    return !this.#settled.signal.aborted && standing.kind === 'sent' && standing.path === path;
  }

  async #notice(path: Path, seen: Observation): Promise<void> {
    const verdict = judge(this.attempt.intent, seen, 'reply', path);
    if (verdict.kind === 'waiting' && verdict.step !== this.#progress.step) this.show({ step: verdict.step });
    if (verdict.kind === 'final') await this.settle(verdict.outcome, path);
    // The first request may have come before the terminal knew of the payment.
    if (mayStillCancel(this.attempt, verdict)) await this.#parts.link.cancel(path, this.order);
  }

  async #conclude(path: Path, end: LegEnd): Promise<void> {
    switch (end.kind) {
      case 'notSent':
        return this.#notSent(path, end);
      case 'maybeSent':
        return this.#becomeUnknown(path, end.why);
      case 'refused':
        return this.#refused(path, end.code);
      case 'replied':
        return this.#replied(path, end.payment);
    }
  }

  #notSent(path: Path, { reason, mayUseCloud }: LegEnd & { kind: 'notSent' }): Promise<void> {
    return this.#write((attempt) =>
      isSettledAttempt(attempt) ? [] : [{ type: 'payment.notSent', ...this.#key, path, reason, mayUseCloud }],
    );
  }

  #refused(path: Path, code: string): Promise<void> {
    const reason = declineReason(code) ?? 'error';
    return this.settle({ kind: 'declined', paymentId: null, code, reason }, path);
  }

  async #replied(path: Path, seen: Observation): Promise<void> {
    const verdict = judge(this.attempt.intent, seen, 'reply', path);
    if (verdict.kind === 'final') return this.settle(verdict.outcome, path);
    await this.#becomeUnknown(path, verdict.kind === 'unclear' ? verdict.why : verdict.kind);
    if (verdict.kind === 'mismatch') await this.needAttention('mismatch');
  }

  #becomeUnknown(path: Path, why: string): Promise<void> {
    return this.#write(({ standing }) =>
      standing.kind === 'sent' ? [{ type: 'payment.unknown', ...this.#key, path, why }] : [],
    );
  }

  #close(reason: 'cashier' | 'notSent' | 'securityStop'): Promise<void> {
    return this.settle({ kind: 'cancelled', paymentId: null, reason }, 'neverSent');
  }

  async #recover(): Promise<void> {
    const { standing } = this.attempt;
    if (standing.kind === 'sent') await this.#becomeUnknown(standing.path, 'restarted');
    await this.#recovery.run();
  }
}

/** A slip cannot show more than was asked: somebody typed a digit too many. */
const isMoreThanAsked = (resolution: Resolution, { amount }: Order): boolean =>
  resolution.kind === 'charged' && compare(resolution.captured, amount) > 0;

/** A reason of its own, because the usual one captures a stack that nobody reads. */
const SETTLED = 'settled';

/** Cancelled, or settled by what was read, between the intent and the first byte: nothing is sent. */
class CancelledInTime extends Error {
  override readonly name = 'CancelledInTime';
}

export function attemptIn(sale: Sale, key: AttemptKey): Attempt {
  const tender = cardTenders(sale).find((one) => one.id === key.tenderId);
  const attempt = tender?.attempts.find((one) => one.intent.attempt === key.attempt);
  if (attempt === undefined) throw new Error(`No attempt ${key.attempt} of tender ${key.tenderId}`);
  return attempt;
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
