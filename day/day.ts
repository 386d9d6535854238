import { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';
import type { Shop } from './shop.ts';
import type { VisitName } from './visits.ts';
import { VISITS } from './visits.ts';

/** How many of a hundred customers do what. Crashes are not drawn: each shift has one. */
const CROWD: Readonly<Record<Exclude<VisitName, 'crash'>, number>> = {
  cash: 26,
  card: 28,
  cardWithTip: 8,
  declinedThenCash: 4,
  declinedThenOtherCard: 3,
  partialThenCash: 4,
  partialAndLeaves: 2,
  cancelled: 2,
  overTheCloud: 3,
  offlineApproved: 2,
  offlineDeclined: 1,
  discounted: 6,
  parked: 4,
  voidedBasket: 3,
  refundToCard: 4,
};

export interface DayOptions {
  readonly seed: number;
  /** Visits of the whole day, over all tills. */
  readonly visits: number;
  readonly shifts: number;
  readonly onShift: (counter: Counter, shift: number) => Promise<void>;
  readonly say: (line: string) => void;
}

/** Plays the day on every counter at once; `onShift` is called at the end of each shift. */
export async function playDay(shop: Shop, options: DayOptions): Promise<void> {
  const { visits, shifts } = options;
  const each = Math.ceil(visits / shop.counters.length / shifts);
  await Promise.all(shop.counters.map((counter) => playCounter(counter, each, options)));
}

async function playCounter(counter: Counter, each: number, options: DayOptions): Promise<void> {
  const { seed, shifts, onShift, say } = options;
  const crowd = new Random(seed, `${counter.name} crowd`);
  for (let shift = 1; shift <= shifts; shift += 1) {
    const crash = crowd.between(1, each);
    for (let visit = 1; visit <= each; visit += 1) {
      const name = visit === crash ? 'crash' : crowd.weighted(CROWD);
      await play(counter, name);
      if (visit % 25 === 0) say(`${counter.name}, shift ${shift}: ${visit} customers`);
    }
    await onShift(counter, shift);
  }
}

async function play(counter: Counter, name: VisitName): Promise<void> {
  counter.witness.visit(name);
  try {
    await VISITS[name](counter);
  } catch (error) {
    throw new Error(`${counter.name}, ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
