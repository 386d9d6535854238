import type { LanConnection } from '@vinr/sdk';
import type { Clock } from '../../clock.ts';

type Dial<Socket> = (signal: AbortSignal) => Promise<Socket>;

/** The longest that a tender screen stays open with nobody at it. After that Charge dials for itself. */
const KEEP_MS = 300_000;
/** Between a socket's end and the next dial: first, and at most. */
const AGAIN_MS = { first: 250, most: 8_000 } as const;

/**
 * A socket that is dialled ahead of its command, and dialled again when the terminal closes it or was not there,
 * until it is taken. While a dial is under way it is as good as one of the command's own: its failure is the
 * command's failure.
 */
export class ReadySocket<Socket extends Pick<LanConnection, 'open' | 'ended' | 'close'> = LanConnection> {
  readonly #dial: Dial<Socket>;
  readonly #clock: Clock;
  readonly #until: number;
  readonly #over = new AbortController();
  #socket: Promise<Socket>;
  #stage: 'underWay' | 'ready' | 'gone' = 'underWay';

  constructor(dial: Dial<Socket>, clock: Clock) {
    this.#dial = dial;
    this.#clock = clock;
    this.#until = clock.monotonic() + KEEP_MS;
    this.#socket = this.#dialled();
    void this.#keep();
  }

  get stage(): 'ready' | 'underWay' {
    return this.#stage === 'ready' ? 'ready' : 'underWay';
  }

  /** It keeps itself ready, or is about to. */
  isKept(): boolean {
    return !this.#over.signal.aborted && this.#clock.monotonic() < this.#until;
  }

  /** Whoever takes it is the only one to have it. Null when there is none and no dial is under way. */
  take(): Promise<Socket> | null {
    this.#over.abort();
    return this.#stage === 'gone' ? null : this.#socket;
  }

  /** Nobody wants it any more. */
  drop(): void {
    void this.take()?.then(
      (socket) => socket.close(),
      () => undefined,
    );
  }

  async #keep(): Promise<void> {
    for (let wait: number = AGAIN_MS.first; this.isKept(); wait = Math.min(wait * 2, AGAIN_MS.most)) {
      const socket = await this.#socket.catch(() => null);
      if (socket !== null) {
        wait = AGAIN_MS.first;
        await Promise.race([socket.ended, this.#tooLong()]);
      }
      if (!this.isKept()) break;
      this.#stage = 'gone';
      await this.#clock.sleep(wait, this.#over.signal);
      if (this.isKept()) this.#socket = this.#dialled();
    }
    this.#expire();
  }

  /** Sleeps until nobody has wanted it for too long, or until it is taken. */
  #tooLong(): Promise<void> {
    return this.#clock.sleep(this.#until - this.#clock.monotonic(), this.#over.signal);
  }

  /** Nobody came: a terminal serves other tills too. One that was taken is its taker's. */
  #expire(): void {
    if (this.#over.signal.aborted) return;
    this.drop();
    this.#stage = 'gone';
  }

  /** An outage while getting ready is told when it counts; until then it is only remembered. */
  #dialled(): Promise<Socket> {
    this.#stage = 'underWay';
    const dialled = this.#dial(new AbortController().signal);
    dialled.then(
      (socket) => (this.#stage = socket.open ? 'ready' : 'gone'),
      () => (this.#stage = 'gone'),
    );
    return dialled;
  }
}
