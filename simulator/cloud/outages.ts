import type { Clock } from '../clock.ts';
import type { Session } from '../terminal/session.ts';
import type { CloudTerminal } from './fleet.ts';

/** As long as the sandbox terminal that is offline at first. */
const OUTAGE_MS = 10_000;

/** The documented `simulateOffline`: the line goes when the card is shown, and comes back by itself. */
export class Outages {
  readonly #clock: Clock;
  readonly #lineMoved: (terminalId: string, isCut: boolean) => void;
  readonly #repairs = new Set<() => void>();

  /** `lineMoved` is told after the terminal has noticed it. */
  constructor(clock: Clock, lineMoved: (terminalId: string, isCut: boolean) => void) {
    this.#clock = clock;
    this.#lineMoved = lineMoved;
  }

  notice(terminal: CloudTerminal, { state, order }: Session): void {
    if (state !== 'processing' || order.simulateOffline !== true || terminal.faults.current.offline) return;
    this.#move(terminal, true);
    const cancel = this.#clock.after(OUTAGE_MS, () => {
      this.#repairs.delete(cancel);
      this.#move(terminal, false);
    });
    this.#repairs.add(cancel);
  }

  stop(): void {
    for (const cancel of this.#repairs) cancel();
  }

  #move({ device, faults }: CloudTerminal, isCut: boolean): void {
    if (faults.current.offline === isCut) return;
    faults.set({ offline: isCut });
    if (!isCut) device.forward();
    this.#lineMoved(device.id, isCut);
  }
}
