import type { Vinr } from '@vinr/sdk';
import type { Log } from '../log.ts';
import type { SetupDesk } from './desk.ts';
import { listen } from './probes.ts';

export interface SearchParts {
  readonly desk: SetupDesk;
  /** A client that believes the authority given so far; the search closes it. */
  readonly client: () => Promise<Vinr>;
  readonly log: Log;
}

/** Fills the list of terminals on this network for as long as somebody looks at it. */
export class TerminalSearch {
  readonly #parts: SearchParts;
  #over: AbortController | null = null;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#over !== null) return;
    const over = new AbortController();
    this.#over = over;
    this.#parts.desk.learn({ searching: true });
    this.#search(over.signal).catch((error: unknown) => {
      this.#parts.log.warn('setup.search', { why: String(error) });
      if (this.#over === over) this.stop();
    });
  }

  stop(): void {
    if (this.#over === null) return;
    this.#over.abort();
    this.#over = null;
    this.#parts.desk.learn({ searching: false });
  }

  async #search(signal: AbortSignal): Promise<void> {
    const { desk, client } = this.#parts;
    const vinr = await client();
    try {
      while (!signal.aborted) {
        const seen = await listen(vinr, signal);
        const fresh = seen.filter(({ id }) => !desk.known.found.some((one) => one.id === id));
        if (fresh.length > 0) desk.learn({ found: [...desk.known.found, ...fresh] });
      }
    } finally {
      vinr.close();
    }
  }
}
