import { findCard } from '../cards.ts';
import { presentationOf } from '../cardholders/presentation.ts';
import { FaultBoard } from '../faults.ts';
import { HttpProblem } from '../http/problem.ts';
import { CT20, type Model } from '../models.ts';
import { Device, type Surroundings } from '../terminal/device.ts';
import type { Session } from '../terminal/session.ts';
import type { CloudTerminal } from './fleet.ts';

/** What a terminal of the sandbox is known for. */
export type Temper =
  /** Takes what it is given. */
  | 'willing'
  /** Offline when an order comes, and online 10 s later. */
  | 'offlineFirst'
  /** Busy at the first attempt, free at the next. */
  | 'busyFirst';

const OFFLINE_MS = 10_000;

/** The card that is shown when the settings name none. */
const HABITUAL_CARD = 'approved';

/** A terminal that nobody stands at: it has no port, and a card presents itself. */
export class SandboxTerminal implements CloudTerminal {
  readonly device: Device;
  readonly faults: FaultBoard;
  readonly #world: Surroundings;
  readonly #temper: Temper;
  readonly #timers = new Set<() => void>();
  readonly #setOffline: (offline: boolean) => void;
  #isOwedBusy = true;

  /** `lineMoved` is told when it went offline (true) or came back. */
  constructor(
    id: string,
    name: string,
    world: Surroundings,
    {
      temper = 'willing',
      model = CT20,
      lineMoved = () => undefined,
    }: {
      readonly temper?: Temper;
      readonly model?: Model;
      readonly lineMoved?: (offline: boolean) => void;
    } = {},
  ) {
    this.faults = new FaultBoard(() => world.events.add('faultHealed', id));
    this.device = new Device(id, name, world, this.faults, model);
    this.#world = world;
    this.#temper = temper;
    this.#setOffline = (offline) => {
      if (this.faults.current.offline === offline) return;
      this.faults.set({ offline });
      lineMoved(offline);
    };
    this.device.watch((session) => this.#notice(session));
  }

  /** An order is on its way: what does this terminal do about it? */
  greet(): 'ready' | 'busy' | 'back soon' {
    if (this.#temper === 'busyFirst') {
      this.#isOwedBusy = !this.#isOwedBusy;
      return this.#isOwedBusy ? 'ready' : 'busy';
    }
    if (this.#temper === 'willing' || this.device.busy) return 'ready';
    this.#setOffline(true);
    this.#later(OFFLINE_MS, () => this.#setOffline(false));
    return 'back soon';
  }

  reboot(forget: boolean): void {
    this.device.reboot(forget);
  }

  lock(locked = true): void {
    this.device.body.lock(locked);
  }

  update(): void {
    if (this.device.busy || !this.device.body.update(() => this.reboot(false)))
      throw new HttpProblem(409, 'terminal_busy', 'The terminal cannot update now.');
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.device.stop();
  }

  #notice(session: Session): void {
    if (session.state !== 'pending') return;
    const { autoCard, autoCardMs } = this.#world.settings.current;
    const card = findCard(autoCard ?? HABITUAL_CARD);
    const { paymentId } = session.order;
    this.#later(autoCardMs, () => {
      if (card !== null && this.device.session?.order.paymentId === paymentId)
        this.device.present(presentationOf(card, {}, this.#world));
    });
  }

  #later(delayMs: number, task: () => void): void {
    const cancel = this.#world.clock.after(delayMs, () => {
      this.#timers.delete(cancel);
      task();
    });
    this.#timers.add(cancel);
  }
}
