import type { Clock } from '../clock.ts';
import type { EventLog } from '../event-log.ts';
import type { FaultBoard } from '../faults.ts';
import type { Ledger } from '../ledger.ts';
import { mintBootId } from '../randomness.ts';
import type { SettingsBox } from '../settings.ts';
import { record } from './bookkeeping.ts';
import {
  advance,
  type CancellationReason,
  type Order,
  type Presentation,
  type Session,
  type SessionEvent,
} from './session.ts';

export type FinalSession = Extract<Session, { state: 'final' }>;

/** The world a device lives in. */
export interface Surroundings {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly events: EventLog;
  readonly settings: SettingsBox;
}

/**
 * A payment terminal without its sockets: one session at a time and a memory of those it had. Every move goes
 * through the pure machine in session.ts and is written to the ledger as it happens.
 */
export class Device {
  readonly id: string;
  readonly name: string;
  readonly model = 'nexgo_ct20';
  readonly #world: Surroundings;
  readonly #faults: FaultBoard;
  readonly #memory = new Map<string, Session>();
  readonly #watchers = new Set<(session: Session) => void>();
  #bootId = mintBootId();
  #session: Session | null = null;
  #finish: (session: FinalSession) => void = () => undefined;
  #stopTimer: () => void = () => undefined;

  constructor(id: string, name: string, world: Surroundings, faults: FaultBoard) {
    this.id = id;
    this.name = name;
    this.#world = world;
    this.#faults = faults;
    this.watch((session) => record(session, world.ledger, world.events));
  }

  /** The running session, or the last one; null before the first and after a reboot. */
  get session(): Session | null {
    return this.#session;
  }

  /** Changes at every start of the device. */
  get bootId(): string {
    return this.#bootId;
  }

  get busy(): boolean {
    return this.#session !== null && this.#session.state !== 'final';
  }

  /** Told of every move of every session. */
  watch(watcher: (session: Session) => void): void {
    this.#watchers.add(watcher);
  }

  find(paymentId: string): Session | null {
    return this.#memory.get(paymentId) ?? null;
  }

  /** Everything it remembers, newest first. */
  remembered(): readonly Session[] {
    return [...this.#memory.values()].reverse();
  }

  /** Puts the prompt on the screen. Resolves when the session is over; null when another one is running. */
  start(order: Order): Promise<FinalSession> | null {
    if (this.busy) return null;
    const { settings, clock } = this.#world;
    const { promptTimeoutMs } = settings.current;
    const over = new Promise<FinalSession>((resolve) => (this.#finish = resolve));
    this.#become({ state: 'pending', order, promptEndsAt: clock.now() + promptTimeoutMs });
    this.#timer(promptTimeoutMs, () => this.#apply({ type: 'cancel', reason: 'timeout', at: clock.now() }));
    return over;
  }

  /** A card is shown to the prompt. False when there is none. */
  present(presentation: Presentation): boolean {
    const { clock } = this.#world;
    const hold = presentation.hold || this.#faults.current.holdProcessing;
    if (!this.#apply({ type: 'present', presentation: { ...presentation, hold } })) return false;
    if (!hold)
      this.#timer(this.#session?.order.processingMs ?? presentation.processingMs, () =>
        this.#answer(clock.now()),
      );
    return true;
  }

  /** Lets the issuer answer at once. False when nothing is processing. */
  release(): boolean {
    return this.#session?.state === 'processing' && this.#answer(this.#world.clock.now());
  }

  /** False when that payment is not waiting for a card. */
  cancel(paymentId: string, reason: CancellationReason): boolean {
    if (this.#session?.order.paymentId !== paymentId) return false;
    return (
      this.#session.state === 'pending' &&
      this.#apply({ type: 'cancel', reason, at: this.#world.clock.now() })
    );
  }

  /** Power off and on. With `forget` the memory of payments is gone too; the ledger's is not. */
  reboot(forget: boolean): void {
    this.#apply({ type: 'reboot', at: this.#world.clock.now() });
    this.#stopTimer();
    this.#session = null;
    if (forget) this.#memory.clear();
    this.#bootId = mintBootId();
    this.#world.events.add('rebooted', this.id, { bootId: this.#bootId, forget });
  }

  /** The simulator ends: no timer may keep it alive. */
  stop(): void {
    this.#stopTimer();
  }

  #answer(at: number): boolean {
    const { partialAuthorization } = this.#world.settings.current;
    return this.#apply({ type: 'issuerAnswers', partialAuthorization, at });
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
    this.#memory.set(session.order.paymentId, session);
    for (const watcher of this.#watchers) watcher(session);
    if (session.state === 'final') this.#finish(session);
  }

  #timer(delayMs: number, task: () => void): void {
    this.#stopTimer();
    this.#stopTimer = this.#world.clock.after(delayMs, task);
  }
}
