import type { Clock } from '../clock.ts';
import type { EventLog } from '../event-log.ts';
import type { FaultBoard } from '../faults.ts';
import type { Ledger } from '../ledger.ts';
import { CT20, type Model } from '../models.ts';
import type { Mint } from '../randomness.ts';
import type { SettingsBox } from '../settings.ts';
import { Body } from './body.ts';
import { record, recordRefund } from './bookkeeping.ts';
import { OfflineQueue } from './offline-queue.ts';
import { Policy } from './policy.ts';
import {
  advance,
  type CancellationReason,
  type FinalSession,
  type Order,
  type Presentation,
  type Session,
  type SessionEvent,
  type Tip,
} from './session.ts';

export type { FinalSession } from './session.ts';

/** The world a device lives in. */
export interface Surroundings {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly events: EventLog;
  readonly settings: SettingsBox;
  readonly mint: Mint;
}

/** How many payments a device can tell about. */
const REMEMBERED = 200;

/**
 * A payment terminal without its sockets: one session at a time and a memory of those it had. Every move goes
 * through the pure machine in session.ts and is written to the ledger as it happens.
 */
export class Device {
  readonly id: string;
  readonly name: string;
  readonly hardware: Model;
  /** Power, lock, software, battery and paper. */
  readonly body: Body;
  /** What it was told about tips, receipts, waiting and working alone. */
  readonly policy: Policy;
  readonly #world: Surroundings;
  readonly #faults: FaultBoard;
  readonly #memory = new Map<string, Session>();
  readonly #queue: OfflineQueue;
  readonly #watchers = new Set<(session: Session) => void>();
  #session: Session | null = null;
  #finish: (session: FinalSession) => void = () => undefined;
  #stopTimer: () => void = () => undefined;
  #turnedAway = 0;

  constructor(id: string, name: string, world: Surroundings, faults: FaultBoard, hardware: Model = CT20) {
    this.id = id;
    this.name = name;
    this.hardware = hardware;
    this.#world = world;
    this.#faults = faults;
    this.body = new Body(id, hardware, world);
    this.policy = new Policy(hardware, world.settings);
    this.#queue = new OfflineQueue(this.policy);
  }

  /** As VINR's answers spell the model. */
  get model(): string {
    return this.hardware.wireName;
  }

  /** The running session, or the last one; null before the first and after a reboot. */
  get session(): Session | null {
    return this.#session;
  }

  get bootId(): string {
    return this.body.bootId;
  }

  get busy(): boolean {
    return this.#session !== null && this.#session.state !== 'final';
  }

  /** Payments that it took alone and still has to put to the issuer. */
  get queued(): number {
    return this.#queue.size;
  }

  /** Orders that it refused because a session was running. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /** What its own clock says, wall time in ms: a skewed one stamps everything wrong. */
  now(): number {
    return this.#world.clock.now() + this.#faults.current.clockSkewMs;
  }

  /** Told of every move of every session. The returned function ends it. */
  watch(watcher: (session: Session) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  find(paymentId: string): Session | null {
    return this.#memory.get(paymentId) ?? null;
  }

  /** Everything it remembers, newest first. */
  remembered(): readonly Session[] {
    return [...this.#memory.values()].reverse();
  }

  /** Puts the prompt on the screen. Resolves when the session is over; null when it can start none. */
  start(wish: Order): Promise<FinalSession> | null {
    if (this.busy) this.#turnedAway += 1;
    if (this.busy || this.body.condition !== 'ready') return null;
    const { promptTimeoutMs } = this.policy;
    const order = { ...wish, tipOnScreen: this.policy.asksForTip(wish) };
    const over = new Promise<FinalSession>((resolve) => (this.#finish = resolve));
    const tip = order.tipOnScreen ? null : ({ amount: 0, mode: 'none' } as const);
    this.#become({ state: 'pending', order, promptEndsAt: this.now() + promptTimeoutMs, tip });
    this.#waitForCardholder();
    return over;
  }

  /** The tip screen is answered. False when there is none. */
  tip(tip: Tip): boolean {
    const answered = this.#apply({ type: 'tip', tip });
    if (answered) this.#waitForCardholder();
    return answered;
  }

  /** A card is shown to the prompt. False when there is none. */
  present(presentation: Presentation): boolean {
    const hold = presentation.hold || this.#faults.current.holdProcessing;
    const shown = this.#apply({ type: 'present', presentation: { ...presentation, hold } });
    if (shown) this.#goOn();
    return shown;
  }

  /** A PIN is typed. False when none is asked for. */
  pin(right: boolean): boolean {
    const typed = this.#apply({ type: 'pin', right, at: this.now() });
    if (typed) this.#goOn();
    return typed;
  }

  /** Lets the issuer answer at once. False when nothing is processing. */
  release(): boolean {
    return this.#session?.state === 'processing' && this.#answer();
  }

  /** False when that payment is not waiting for its cardholder. */
  cancel(paymentId: string, reason: CancellationReason): boolean {
    if (this.#session?.order.paymentId !== paymentId) return false;
    return this.#apply({ type: 'cancel', reason, at: this.now() });
  }

  /** Power off and on. With `forget` the memory of payments is gone too; the ledger's and the queue's are not. */
  reboot(forget: boolean): void {
    this.#apply({ type: 'reboot', at: this.now() });
    this.#stopTimer();
    this.#session = null;
    if (forget) this.#memory.clear();
    this.body.restart(forget);
  }

  /** Online again: what it took alone is put to the issuer. */
  forward(): void {
    for (const queued of this.#queue.takeAll()) {
      const settled = advance(queued, { type: 'forward', at: this.now() });
      if (settled !== null) this.#tell(settled);
    }
  }

  /** The simulator ends: no timer may keep it alive. */
  stop(): void {
    this.#stopTimer();
    this.body.stop();
  }

  /** After the cardholder did something: a PIN is still wanted, or the issuer is asked. */
  #goOn(): void {
    if (this.#session?.state !== 'processing') return;
    const { pinTriesLeft, presentation, order } = this.#session;
    if (pinTriesLeft !== null) this.#waitForCardholder();
    else if (!presentation.hold)
      this.#timer(order.processingMs ?? presentation.processingMs, () => this.#answer());
  }

  #waitForCardholder(): void {
    this.#timer(this.policy.promptTimeoutMs, () =>
      this.#apply({ type: 'cancel', reason: 'timeout', at: this.now() }),
    );
  }

  #decidesAlone({ order }: Session): boolean {
    const mayDo = order.simulateOffline === true || this.policy.approvesOffline;
    return this.#faults.current.offline && mayDo;
  }

  #answer(): boolean {
    const at = this.now();
    const { partialAuthorization } = this.#world.settings.current;
    if (this.#session?.state !== 'processing' || !this.#decidesAlone(this.#session))
      return this.#apply({ type: 'issuerAnswers', partialAuthorization, at });
    return this.#apply({ type: 'decidesAlone', allowed: this.#queue.allows(this.#session), at });
  }

  #apply(event: SessionEvent): boolean {
    const next = this.#session === null ? null : advance(this.#session, event);
    if (next === null) return false;
    this.#stopTimer();
    this.#become(next);
    return true;
  }

  #become(session: Session): void {
    this.#session = session;
    if (session.state === 'final') this.#queue.take(session);
    this.#tell(session);
    if (session.state !== 'final') return;
    this.body.workDone();
    this.#offerReceipt(session);
    this.#finish(session);
  }

  /** On paper at once, unless the customer is to choose first; mail and text messages only when they chose. */
  #offerReceipt({ order: { paymentId }, result }: FinalSession): void {
    if (!('captured' in result)) return;
    const { receiptChannels: channels, receiptNeedsConsent: awaitsConsent } = this.policy;
    const isPrinted = !awaitsConsent && channels.includes('print') && this.body.paper === 'loaded';
    this.#world.events.add('receipt', this.id, { paymentId, channels, awaitsConsent, isPrinted });
  }

  #tell(session: Session): void {
    const { paymentId } = session.order;
    if (this.#session?.order.paymentId === paymentId) this.#session = session;
    if (session.order.refundOf === undefined) this.#remember(session);
    else recordRefund(session, session.order.refundOf, this.#world.events);
    for (const watcher of this.#watchers) watcher(session);
  }

  #remember(session: Session): void {
    const { paymentId } = session.order;
    const isNew = !this.#memory.has(paymentId);
    this.#memory.set(paymentId, session);
    record(session, isNew, this.#world);
    if (this.#memory.size > REMEMBERED) this.#memory.delete(this.#memory.keys().next().value ?? '');
  }

  #timer(delayMs: number, task: () => void): void {
    this.#stopTimer();
    this.#stopTimer = this.#world.clock.after(delayMs, task);
  }
}
