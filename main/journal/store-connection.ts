import type { Head } from './chain.ts';
import { JournalFailure, damaged } from './journal.ts';
import { JournalStateHolder } from './journal-state.ts';
import { StoreLine } from './store-line.ts';
import type { Answer, Ask, Limits, StoreCall, StoreProcess } from './store-protocol.ts';

export interface ConnectionOptions {
  readonly directory: string;
  readonly spawn: () => StoreProcess;
  /** Wall time, ms. */
  readonly clock: () => number;
  readonly limits: Limits;
}

/**
 * The till's end of the store process, whichever one is running. One that dies is started again once: if the journal
 * verifies and still ends where we know it ended, work goes on; else the journal is `damaged`.
 */
export class StoreConnection {
  readonly state = new JournalStateHolder();
  readonly #options: ConnectionOptions;
  #line: Promise<StoreLine>;
  #mayRestart = true;
  #isClosed = false;
  #known: Head | null = null;

  private constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#line = this.#start();
  }

  /** Rejects with a `JournalFailure` when the journal cannot be opened at all. */
  static async open(options: ConnectionOptions): Promise<StoreConnection> {
    const connection = new StoreConnection(options);
    await connection.#line;
    return connection;
  }

  clock(): number {
    return this.#options.clock();
  }

  async call<K extends StoreCall>(call: K, ask: Ask<K>): Promise<Answer<K>> {
    if (this.#isClosed) throw new JournalFailure('closed', 'The journal is closed');
    const line = await this.#line;
    return line.call(call, ask);
  }

  /** The newest entry that the store has acknowledged: it must be there after a restart. */
  acknowledge(head: Head): void {
    this.#known = head;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const line = await this.#line.catch(() => null);
    if (line === null) return;
    try {
      await line.call('close', { at: this.clock() });
    } finally {
      line.kill();
      await line.gone;
    }
  }

  async #start(): Promise<StoreLine> {
    const line = new StoreLine(this.#options.spawn(), (state) => this.state.set(state));
    try {
      const { state } = await line.call('open', {
        directory: this.#options.directory,
        at: this.clock(),
        limits: this.#options.limits,
      });
      this.state.set(state);
    } catch (error) {
      line.kill();
      await line.gone;
      throw error;
    }
    void line.gone.then(() => this.#recover());
    return line;
  }

  #recover(): void {
    if (this.#isClosed) return;
    this.#line = this.#mayRestart ? this.#restart() : Promise.reject(damaged());
    this.#mayRestart = false;
    // Whoever calls next gets the same rejection; here it only becomes a state.
    this.#line.catch(() => this.state.set({ state: 'damaged' }));
  }

  async #restart(): Promise<StoreLine> {
    const line = await this.#start();
    if (this.#known === null) return line;
    const [entry] = await line.call('read', { from: this.#known.seq, limit: 1 });
    if (entry?.hash === this.#known.hash) return line;
    throw damaged();
  }
}
