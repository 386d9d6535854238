import { Random } from '../soak/random.ts';
import type { Counter } from './counter.ts';
import { settled } from './checks.ts';
import type { PlayedShift } from './shift.ts';
import { closeShift, moveCash, openShift } from './shift.ts';
import type { Shop } from './shop.ts';
import type { VisitName } from './visits.ts';
import { VISITS } from './visits.ts';

/** How many of a hundred customers do what. Crashes are not drawn: each shift has one. */
export const CROWD: Readonly<Record<Exclude<VisitName, 'crash'>, number>> = {
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
  refundInCash: 3,
  exchange: 2,
  paperOut: 2,
};

const NOTE = 500;

export interface DayOptions {
  readonly seed: number;
  /** Visits of the whole day, over all tills. */
  readonly visits: number;
  readonly shifts: number;
  readonly say: (line: string) => void;
}

/** Plays the day on every counter at once. Resolves with the shifts of each. */
export async function playDay(
  shop: Shop,
  options: DayOptions,
): Promise<ReadonlyMap<Counter, readonly PlayedShift[]>> {
  const { visits, shifts } = options;
  const each = Math.ceil(visits / shop.counters.length / shifts);
  const played = shop.counters.map(
    async (counter) => [counter, await playCounter(counter, each, options)] as const,
  );
  return new Map(await Promise.all(played));
}

async function playCounter(counter: Counter, each: number, options: DayOptions): Promise<PlayedShift[]> {
  const { seed, shifts, say } = options;
  const crowd = new Random(seed, `${counter.name} crowd`);
  const played: PlayedShift[] = [];
  for (let shift = 1; shift <= shifts; shift += 1) {
    await openShift(counter);
    await serve(counter, each, crowd, (line) => say(`${counter.name}, shift ${shift}: ${line}`));
    await settled(counter);
    // Somebody's second shift is short of a note.
    played.push(await closeShift(counter, shift === 2 ? NOTE : 0));
  }
  return played;
}

async function serve(
  counter: Counter,
  customers: number,
  crowd: Random,
  say: (line: string) => void,
): Promise<void> {
  const crash = crowd.between(1, customers);
  const move = crowd.between(1, customers);
  for (let customer = 1; customer <= customers; customer += 1) {
    await play(counter, customer === crash ? 'crash' : crowd.weighted(CROWD));
    if (customer === move) await moveCash(counter);
    if (customer % 25 === 0) say(`${customer} customers`);
  }
}

export async function play(counter: Counter, name: VisitName): Promise<void> {
  counter.witness.visit(name);
  try {
    await VISITS[name](counter);
  } catch (error) {
    throw new Error(`${counter.name}, ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
