import type { JournalState } from '#shared/till.ts';
import { mkdirSync } from 'node:fs';
import { CatalogueFile } from './catalogue-file.ts';
import { toJournalFailure } from './failures.ts';
import { JournalFailure, damaged, full } from './journal.ts';
import { JournalFile } from './journal-file.ts';
import type { Answer, Ask, StoreCall, StoreMessage, StoreRequest } from './store-protocol.ts';
import { TraceFile } from './trace-file.ts';

type Handlers = { readonly [K in StoreCall]: (ask: Ask<K>) => Answer<K> };

/** Answers requests one after another with the files of one directory. */
export class StoreService {
  readonly #send: (message: StoreMessage) => void;
  #journal: JournalFile | null = null;
  #catalogue: CatalogueFile | null = null;
  #directory: string | null = null;
  #traces: TraceFile | null = null;

  constructor(send: (message: StoreMessage) => void) {
    this.#send = send;
  }

  handle<K extends StoreCall>(request: StoreRequest<K>): void {
    try {
      this.#send({ id: request.id, ok: true, answer: this.#handlers[request.call](request.ask) });
    } catch (error) {
      const { kind, message } = toJournalFailure(error);
      this.#send({ id: request.id, ok: false, kind, message });
    }
  }

  /** What is due between requests: folding the log, and looking whether a full disk has room again. */
  rest(): void {
    try {
      this.#journal?.foldLog();
      if (this.#journal?.state().state === 'full') this.#journal.weighSpace();
    } catch (error) {
      // The journal has told its new state already; a full disk only means that folding waits.
      if (!(error instanceof JournalFailure)) throw error;
    }
  }

  readonly #handlers: Handlers = {
    open: (ask) => this.#open(ask),
    append: (ask) => this.#opened().append(ask),
    read: ({ from, limit }) => this.#opened().read(from, limit),
    verify: ({ from, limit }) => this.#opened().verify(from, limit),
    readTender: ({ tenderId }) => this.#opened().readTender(tenderId),
    shelfHead: () => this.#shelf().head,
    shelfBegin: () => {
      this.#shelf().begin();
      return null;
    },
    shelfAdd: ({ products }) => {
      this.#mustHaveRoom();
      this.#shelf().add(products);
      return null;
    },
    shelfCommit: (head) => {
      this.#shelf().commit(head);
      return null;
    },
    shelfPatch: ({ content, products }) => {
      this.#mustHaveRoom();
      this.#shelf().patch(content, products);
      return null;
    },
    product: ({ id }) => this.#shelf().shelf?.product(id) ?? null,
    coded: ({ keys }) => this.#shelf().shelf?.coded(keys) ?? null,
    category: ({ categoryId, from, count }) => this.#shelf().shelf?.category(categoryId, from, count) ?? [],
    search: ({ text, key, limit }) => this.#shelf().shelf?.search(text, key, limit) ?? [],
    letters: ({ beginning }) => this.#shelf().shelf?.letters(beginning) ?? [],
    priced: (span) => this.#shelf().shelf?.priced(span) ?? { total: 0, products: [] },
    nextMoment: ({ after }) => this.#shelf().shelf?.nextMoment(after) ?? null,
    traceAppend: ({ traces }) => {
      this.#mustHaveRoom();
      this.#tracing().append(traces);
      return null;
    },
    traceOf: ({ reference }) => this.#tracing().of(reference),
    traceSince: ({ at }) => this.#tracing().since(at),
    traceForget: ({ now, age }) => this.#tracing().forget(now, age),
    close: ({ at }) => {
      this.#traces?.close();
      this.#catalogue?.close();
      this.#journal?.close(at);
      return null;
    },
  };

  #open({ directory, limits, at }: Ask<'open'>): { state: JournalState } {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    try {
      this.#journal = new JournalFile(directory, limits, at, (state) => this.#send({ state }));
    } catch (error) {
      if (!(error instanceof JournalFailure) || error.kind !== 'damaged') throw error;
      // Not a database any more. The till still opens, to say so and to sell for cash on paper.
      this.#send({ state: { state: 'damaged' } });
    }
    this.#catalogue = new CatalogueFile(directory);
    this.#directory = directory;
    return { state: this.#journal?.state() ?? { state: 'damaged' } };
  }

  #opened(): JournalFile {
    if (this.#journal === null) throw damaged();
    return this.#journal;
  }

  #shelf(): CatalogueFile {
    if (this.#catalogue === null) throw new JournalFailure('failed', 'The catalogue is not open');
    return this.#catalogue;
  }

  /** Opened by the first who needs them, so that trouble with them is nobody else's. */
  #tracing(): TraceFile {
    if (this.#directory === null) throw new JournalFailure('failed', 'The traces are not open');
    this.#traces ??= new TraceFile(this.#directory);
    return this.#traces;
  }

  /** The last of the disk is for money. */
  #mustHaveRoom(): void {
    if (this.#journal?.state().state === 'full') throw full();
  }
}
