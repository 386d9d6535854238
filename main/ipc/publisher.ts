/**
 * Pushes whole snapshots. Changes that come in one turn of the event loop make one snapshot, and every snapshot
 * carries a higher revision than the one before, so a late one can be told and dropped.
 */
export class Publisher<View extends { readonly revision: number }> {
  readonly #build: (revision: number) => View;
  readonly #listeners = new Set<(view: View) => void>();
  #revision = 0;
  #scheduled = false;

  constructor(build: (revision: number) => View) {
    this.#build = build;
  }

  current(): View {
    return this.#build(this.#revision);
  }

  /** The revision of the first snapshot in which everything that was done so far can be seen. */
  get coming(): number {
    return this.#scheduled ? this.#revision + 1 : this.#revision;
  }

  changed(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // After what this turn set in motion: a command to a terminal never waits for a picture of itself.
    setImmediate(() => this.#publish());
  }

  listen(listener: (view: View) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #publish(): void {
    this.#scheduled = false;
    this.#revision += 1;
    const view = this.#build(this.#revision);
    for (const listener of this.#listeners) listener(view);
  }
}
