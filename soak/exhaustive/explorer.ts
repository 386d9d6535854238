import { hashOf } from './state-hash.ts';

/** Takes the choices of a script, then the first option of each, and remembers which others there were. */
export class Chooser {
  readonly #frontier: Frontier;
  readonly #script: readonly number[];
  readonly #made: number[] = [];
  /** From here on another run has gone already. */
  isPruned = false;

  constructor(frontier: Frontier, script: readonly number[]) {
    this.#frontier = frontier;
    this.#script = script;
  }

  /** `state` says where the run is, in words; asked for only where nobody has been. */
  choose(options: number, state: () => string): number {
    if (options < 2 || this.isPruned) return 0;
    const given = this.#script[this.#made.length];
    if (given !== undefined) {
      this.#made.push(given);
      return given;
    }
    const left = this.#frontier.depth - this.#made.length;
    if (left < 0) return 0;
    this.isPruned = !this.#frontier.enter(hashOf(state()), this.#made, left === 0 ? 1 : options);
    this.#made.push(0);
    return 0;
  }
}

/** Which states were seen, and which choices are left to try. */
export class Frontier {
  readonly depth: number;
  /** The fewest choices by which a state was reached: fewer leave more to choose after it. */
  readonly #seen = new Map<number, number>();
  readonly #scripts: (readonly number[])[] = [[]];

  constructor(depth: number) {
    this.depth = depth;
  }

  /** Distinct states. */
  get states(): number {
    return this.#seen.size;
  }

  /** The next script to run; null when there is none left. */
  next(): readonly number[] | null {
    return this.#scripts.pop() ?? null;
  }

  /** False when this state was reached before by as few choices. */
  enter(state: number, made: readonly number[], options: number): boolean {
    const before = this.#seen.get(state);
    if (before !== undefined && before <= made.length) return false;
    this.#seen.set(state, made.length);
    for (let option = options - 1; option > 0; option -= 1) this.#scripts.push([...made, option]);
    return true;
  }
}

export interface Explored<Broken> {
  readonly states: number;
  readonly runs: number;
  /** The first run that broke something, and how to repeat it; null when none did. */
  readonly broken: { readonly script: readonly number[]; readonly by: Broken } | null;
  /** Nothing was left to try within the depth. */
  readonly isComplete: boolean;
}

export interface Bounds {
  /** Choices in one run; after these each run goes on by its first options. */
  readonly depth: number;
  readonly states: number;
  /** Wall time, ms. */
  readonly ms: number;
}

/** Runs every combination of choices, as far as the bounds allow. `run` resolves to null when nothing broke. */
export async function explore<Broken>(
  run: (chooser: Chooser) => Promise<Broken | null>,
  { depth, states, ms }: Bounds,
): Promise<Explored<Broken>> {
  const frontier = new Frontier(depth);
  const end = performance.now() + ms;
  let runs = 0;
  for (let script = frontier.next(); script !== null; script = frontier.next()) {
    runs += 1;
    const by = await run(new Chooser(frontier, script));
    const isOver = frontier.states >= states || performance.now() > end;
    if (by !== null || isOver) {
      const broken = by === null ? null : { script, by };
      return { states: frontier.states, runs, broken, isComplete: false };
    }
  }
  return { states: frontier.states, runs, broken: null, isComplete: true };
}
