/** Nobody sees that a picture is so much late, whatever becomes of what it waited for. */
const HELD_AT_MOST_MS = 50;

/**
 * Pushes whole snapshots. Changes that come in one turn of the event loop make one snapshot, and every snapshot
 * carries a higher revision than the one before, so a late one can be told and dropped.
 */
export class Publisher<View extends { readonly revision: number }> {
  readonly #build: (revision: number) => View;
  readonly #listeners = new Set<(view: View) => void>();
  #revision = 0;
  #scheduled = false;
  #holding = 0;

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
    this.#publishSoon();
  }

  /** What is on its way must not wait for a picture of itself: none is made until what this gives is called. */
  hold(): () => void {
    this.#holding += 1;
    const release = () => {
      clearTimeout(late);
      if (isReleased) return;
      isReleased = true;
      this.#holding -= 1;
      if (this.#scheduled) this.#publishSoon();
    };
    let isReleased = false;
    const late = setTimeout(release, HELD_AT_MOST_MS);
    return release;
  }

  listen(listener: (view: View) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After what this turn sets in motion. */
  #publishSoon(): void {
    setImmediate(() => this.#publish());
  }

  #publish(): void {
    if (!this.#scheduled || this.#holding > 0) return;
    this.#scheduled = false;
    this.#revision += 1;
    const view = this.#build(this.#revision);
    for (const listener of this.#listeners) listener(view);
  }
}
