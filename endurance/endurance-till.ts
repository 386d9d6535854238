import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HeadlessTill } from '../e2e/support/headless-till.ts';
import type { Footprint } from './footprint.ts';
import { leastOf } from './footprint.ts';
import { FOOTPRINT } from './hours.ts';

const ROOT = join(__dirname, '..', '..');
const ANSWER_MS = 20_000;
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 150;

/** A till on a clock that runs fast, which can be asked what it holds. */
export class EnduranceTill extends HeadlessTill {
  protected override program(): readonly string[] {
    return ['--expose-gc', join(ROOT, 'dist', 'endurance', 'till.cjs')];
  }

  /** What it holds while nobody asks anything of it. */
  async atRest(): Promise<Footprint> {
    const looks: Footprint[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      await pause(BETWEEN_LOOKS_MS);
      looks.push(await this.#footprint());
    }
    return leastOf(looks);
  }

  async #footprint(): Promise<Footprint> {
    const before = this.#footprints().length;
    process.kill(this.pid, 'SIGUSR2');
    const deadline = Date.now() + ANSWER_MS;
    while (Date.now() < deadline) {
      const seen = this.#footprints()[before];
      if (seen !== undefined) return JSON.parse(seen) as Footprint;
      await pause(20);
    }
    throw new Error(`The till did not say what it holds. It said: ${this.said.slice(-2_000)}`);
  }

  #footprints(): readonly string[] {
    return this.said
      .split('\n')
      .filter((line) => line.startsWith(FOOTPRINT))
      .map((line) => line.slice(FOOTPRINT.length));
  }
}
