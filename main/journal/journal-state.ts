import type { JournalState } from '#shared/till.ts';

/** The state as others see it: `damaged` is for good, and listeners hear changes only. */
export class JournalStateHolder {
  #state: JournalState = { state: 'ok' };
  readonly #listeners = new Set<(state: JournalState) => void>();

  get(): JournalState {
    return this.#state;
  }

  set(next: JournalState): void {
    if (next.state === this.#state.state || this.#state.state === 'damaged') return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next);
  }

  listen(listener: (state: JournalState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
