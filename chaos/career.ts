import { setTimeout as pause } from 'node:timers/promises';
import type { AttemptSeen } from '../main/audit/attempt-seen.ts';
import { isOpen } from '../main/audit/attempt-seen.ts';
import type { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';
import type { FailPoint } from './fail-points.ts';
import { Life } from './life.ts';
import { auditProfile, newProfile } from './profile.ts';
import type { Tally } from './tally.ts';
import type { Weather } from './weather.ts';
import { FAIR, MODES, TURNS } from './weather.ts';

/** After so many lives a till retires, and a new one takes its counter. */
const LIVES = 40;
/** What is still under way at a terminal when its till dies for the last time. */
const AFTERMATH_MS = 400;

export interface CareerParts {
  readonly counter: Counter;
  readonly random: Random;
  readonly tally: Tally;
  /** Where profiles lie. */
  readonly directory: string;
  readonly name: string;
  readonly draw: () => FailPoint;
  /** Told of everything that must not be; `profile` is kept as it was. */
  readonly fail: (what: string, profile: string) => void;
  readonly isOver: () => boolean;
  /** A till has been looked at for the last time. */
  readonly retired: () => Promise<void>;
}

/** One counter's tills, one after another, each killed again and again, and audited after each death. */
export class Career {
  readonly #parts: CareerParts;
  #tills = 0;

  constructor(parts: CareerParts) {
    this.#parts = parts;
  }

  async run(): Promise<void> {
    while (!this.#parts.isOver()) await this.#till();
  }

  async #till(): Promise<void> {
    const { directory, name, isOver, draw, counter, tally } = this.#parts;
    this.#tills += 1;
    const tillId = `${name}N${this.#tills}`;
    const profile = await newProfile(directory, tillId, counter);
    let open: readonly string[] = [];
    for (let lives = 0; lives < LIVES && !isOver(); lives += 1) {
      const end = await this.#live(profile, draw(), open);
      open = openSales(await this.#audit(profile));
      if (end === 'stuck') break;
    }
    await counter.clear();
    await pause(AFTERMATH_MS);
    tally.figures.payments += await this.#retire(profile, open);
    await this.#parts.retired();
  }

  async #live(profile: string, point: FailPoint, open: readonly string[]): Promise<'done' | 'stuck'> {
    const { counter, random } = this.#parts;
    await counter.clear();
    const isSound = point.lan.mode === 'pass';
    await counter.set('lan', isSound && random.chance(0.25) ? badWeather('lan', random) : point.lan);
    if (random.chance(0.05)) await counter.set('cloud', badWeather('cloud', random));
    const life = this.#lifeOf(profile, point, open);
    return life.run();
  }

  #lifeOf(profile: string, point: FailPoint, open: readonly string[]): Life {
    const { counter, random, tally, fail } = this.#parts;
    return new Life({ profile, point, counter, random, tally, open, fail: (what) => fail(what, profile) });
  }

  async #audit(profile: string): Promise<readonly AttemptSeen[]> {
    const { violations, attempts } = await auditProfile(profile, this.#parts.counter);
    for (const what of violations) this.#parts.fail(what, profile);
    return attempts;
  }

  /** A last start in fair weather: what can be known is known then, and the rest is shown. Returns the attempts made. */
  async #retire(profile: string, open: readonly string[]): Promise<number> {
    const { tally } = this.#parts;
    const point: FailPoint = { name: 'retired', moment: 'shown', nth: Infinity, lan: FAIR, card: 'approved' };
    const life = this.#lifeOf(profile, point, open);
    await life.look();
    const attempts = await this.#audit(profile);
    tally.figures.unresolved += openSales(attempts).length;
    return attempts.length;
  }
}

/** Sales whose card has not answered, by the auditor's own reading: the next life must show them. */
const openSales = (attempts: readonly AttemptSeen[]): readonly string[] =>
  attempts.filter(isOpen).map((one) => one.intent.saleId);

function badWeather(path: 'lan' | 'cloud', random: Random): Weather {
  const [first, ...rest] = MODES.filter((mode) => mode !== 'pass');
  const mode = first === undefined ? 'reset' : random.pick([first, ...rest]);
  const turn = random.pick([...TURNS[path]]);
  return { mode, turn, strikes: random.between(1, 3) };
}
