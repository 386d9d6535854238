import type { Clock } from '../clock.ts';

/** A till as its watcher sees it: a process that beats, and says so when it ends because somebody wanted it. */
export interface WatchedTill {
  /** `beat`: its main process still turns. `bye`: it ends on purpose. `gone`: it has ended, however. */
  readonly onSign: (hear: (sign: 'beat' | 'bye' | 'gone') => void) => void;
  /** At once, whatever it does. */
  readonly kill: () => void;
}

export type End =
  | 'wanted'
  /** It ended by itself and nobody had asked for it. */
  | 'died'
  /** It did not turn any more, and was ended. */
  | 'hung';

export const BEAT_MS = 2_000;
/** Beats that may be missed. Counted in looks and not in time: a computer that slept has slept for both. */
const PATIENCE = 10;

/** Resolves when the till has ended, and how. Money is safe either way: the journal knows what was under way. */
export async function watchOver(till: WatchedTill, clock: Clock): Promise<End> {
  const gone = new AbortController();
  const hasGone = () => gone.signal.aborted;
  const heard = { beats: 0, bye: false };
  till.onSign((sign) => {
    if (sign === 'beat') heard.beats += 1;
    else if (sign === 'bye') heard.bye = true;
    else gone.abort();
  });
  let seen = 0;
  for (let missed = 0; missed < PATIENCE;) {
    await clock.sleep(BEAT_MS, gone.signal);
    if (hasGone()) return heard.bye ? 'wanted' : 'died';
    missed = heard.beats === seen ? missed + 1 : 0;
    seen = heard.beats;
  }
  till.kill();
  return 'hung';
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** After so long it was well again: the next death is a first one. */
const WELL_MS = 5 * 60_000;

/** How long to wait before the till is opened again, so that one that dies at once does not keep the machine busy. */
export class Patience {
  #deaths = 0;

  /** `livedMs`: how long it lived this time. */
  after(livedMs: number): number {
    if (livedMs >= WELL_MS) this.#deaths = 0;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#deaths);
    this.#deaths += 1;
    return wait;
  }
}

/** Opens the till again until somebody has wanted its end. The first one runs already. */
export async function keepAlive(
  first: WatchedTill,
  open: () => WatchedTill,
  clock: Clock,
  tell: (end: End, waitMs: number) => void,
): Promise<void> {
  const patience = new Patience();
  for (let till = first; ; till = open()) {
    const bornAt = clock.monotonic();
    const end = await watchOver(till, clock);
    if (end === 'wanted') return;
    const wait = patience.after(clock.monotonic() - bornAt);
    tell(end, wait);
    await clock.sleep(wait, new AbortController().signal);
  }
}
