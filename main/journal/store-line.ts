import type { JournalState } from '#shared/till.ts';
import { JournalFailure } from './journal.ts';
import type {
  Answer,
  Ask,
  StoreAnswer,
  StoreCall,
  StoreMessage,
  StoreProcess,
  StoreRequest,
} from './store-protocol.ts';

interface Waiting {
  readonly resolve: (answer: Answer<StoreCall>) => void;
  readonly reject: (error: JournalFailure) => void;
}

/** Questions to one store process and their answers. When the process goes, every open question fails. */
export class StoreLine {
  /** Resolves once, when the process is gone. */
  readonly gone: Promise<void>;
  readonly #process: StoreProcess;
  readonly #onState: (state: JournalState) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isGone = false;

  constructor(process: StoreProcess, onState: (state: JournalState) => void) {
    this.#process = process;
    this.#onState = onState;
    process.onMessage((message) => this.#receive(message));
    this.gone = new Promise((resolve) => {
      process.onExit(() => {
        this.#loseAll();
        resolve();
      });
    });
  }

  call<K extends StoreCall>(call: K, ask: Ask<K>): Promise<Answer<K>> {
    if (this.#isGone) return Promise.reject(storeGone());
    const id = (this.#lastId += 1);
    const answer = new Promise<Answer<StoreCall>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: StoreRequest<K> = { id, call, ask };
      this.#process.send(request);
    });
    // The store answers each call with its own kind of answer: the protocol's one table holds for both sides.
    return answer;
  }

  kill(): void {
    this.#process.kill();
  }

  #receive(message: StoreMessage): void {
    if ('state' in message) this.#onState(message.state);
    else this.#settle(message);
  }

  #settle(message: StoreAnswer): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.ok) waiting?.resolve(message.answer);
    else waiting?.reject(new JournalFailure(message.kind, message.message));
  }

  #loseAll(): void {
    this.#isGone = true;
    for (const { reject } of this.#waiting.values()) reject(storeGone());
    this.#waiting.clear();
  }
}

const storeGone = (): JournalFailure =>
  new JournalFailure(
    'failed',
    'The store process ended while it was asked. Read back to know what it wrote.',
  );
