import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The lines a child prints, one at a time. Rejects when the child ends before the next one. */
export class Lines {
  readonly #waiting: ((line: string | null) => void)[] = [];
  readonly #queue: string[] = [];
  #ended = false;

  constructor(child: ChildProcess) {
    if (child.stdout === null) throw new Error('The child has no stdout');
    const reader = createInterface({ input: child.stdout });
    reader.on('line', (line) => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#queue.push(line);
      else next(line);
    });
    reader.on('close', () => {
      this.#ended = true;
      for (const next of this.#waiting.splice(0)) next(null);
    });
  }

  async next(): Promise<string> {
    const queued = this.#queue.shift();
    if (queued !== undefined) return queued;
    const line = this.#ended
      ? null
      : await new Promise<string | null>((resolve) => this.#waiting.push(resolve));
    if (line === null) throw new Error('The process ended before its next line');
    return line;
  }
}
