import { Random } from '../random.ts';

/** What can go wrong at a place, with the weight of being drawn. `ms` of the fault is a duration or a moment. */
const KINDS = {
  'lan.send': {
    refused: 3,
    blackhole: 2,
    wrongTerminal: 1,
    bodyLost: 2,
    reset: 3,
    resetUndelivered: 1,
    responseLost: 3,
    late: 3,
    wrongEcho: 2,
    unreadable: 2,
    unclear: 2,
    crash: 2,
  },
  'cloud.send': {
    refused: 2,
    bodyLost: 2,
    reset: 2,
    responseLost: 3,
    late: 3,
    wrongEcho: 2,
    unreadable: 2,
    unclear: 2,
    crash: 2,
  },
  'lan.read': { noAnswer: 3, notFound: 3, wrongEcho: 2, unreadable: 2, stale: 2, rateLimited: 1 },
  'cloud.read': { noAnswer: 3, notFound: 3, wrongEcho: 2, unreadable: 2, stale: 2, rateLimited: 1 },
  'refund.send': { refused: 1, bodyLost: 2, reset: 3, responseLost: 3, late: 3, crash: 2 },
  'refund.read': { noAnswer: 2, notFound: 3, stale: 2 },
  'bank.charge': { forwardedTwice: 1 },
  'cloud.learn': { lag: 1 },
  cancel: { lost: 1 },
  append: { crashBefore: 3, crashAfter: 3, failedUnwritten: 1, failedWritten: 1, full: 1 },
  moment: {
    crash: 4,
    reboot: 2,
    rebootAmnesia: 3,
    lanDown: 3,
    cloudDown: 3,
    bankDown: 5,
    foreignSession: 2,
    cloudQueues: 1,
    lanUnreadable: 1,
    cloudUnreadable: 1,
    clockStep: 2,
    suspend: 1,
  },
} as const;

export type Site = keyof typeof KINDS;
/** How often a place is usually reached in one schedule: a fault further on would never be hit. */
const REACHED: Readonly<Record<Site, number>> = {
  'lan.send': 4,
  'cloud.send': 2,
  'lan.read': 30,
  'cloud.read': 10,
  'refund.send': 1,
  'refund.read': 4,
  'bank.charge': 4,
  'cloud.learn': 4,
  cancel: 3,
  append: 30,
  moment: 1,
};

/** One thing that goes wrong: the `nth` time (from 0) that the world comes to this place. */
export interface Fault {
  readonly site: Site;
  readonly nth: number;
  readonly kind: string;
  /** How long, or for a moment: when. */
  readonly ms: number;
}

/** All faults of a schedule are drawn before it starts, so that one can be left out and the others stay the same. */
export function drawFaults(seed: number): readonly Fault[] {
  const random = new Random(seed, 'faults');
  const count = random.chance(0.1) ? 0 : random.between(1, 7);
  const away = random.chance(0.25) ? lanAway(random.between(1, 6)) : [];
  return [...away, ...drawn(random, count)];
}

/** Without these the second path would hardly ever be taken. */
const lanAway = (times: number): readonly Fault[] =>
  Array.from({ length: times }, (_, nth) => ({ site: 'lan.send', nth, kind: 'refused', ms: 0 }));

function drawn(random: Random, count: number): readonly Fault[] {
  return Array.from({ length: count }, () => {
    const site = random.weighted<Site>({
      'lan.send': 6,
      'cloud.send': 4,
      'lan.read': 3,
      'cloud.read': 3,
      'refund.send': 1.5,
      'refund.read': 1,
      'bank.charge': 1,
      'cloud.learn': 2,
      cancel: 1,
      append: 4,
      moment: 6,
    });
    return fault(random, site, random.between(0, REACHED[site] - 1));
  });
}

/** Every message has the same small chance of being lost; nothing else goes wrong. */
export function drawLosses(seed: number, share: number): readonly Fault[] {
  const random = new Random(seed, 'losses');
  const losses: Fault[] = [];
  const lose = (site: Site, kind: string) => {
    for (let nth = 0; nth < REACHED[site] * 3; nth += 1) {
      if (random.chance(share)) losses.push({ site, nth, kind, ms: 0 });
    }
  };
  for (const path of ['lan', 'cloud'] as const) {
    lose(`${path}.send`, 'refused');
    lose(`${path}.send`, 'bodyLost');
    lose(`${path}.send`, 'responseLost');
    lose(`${path}.read`, 'noAnswer');
  }
  lose('cancel', 'lost');
  return losses;
}

function fault(random: Random, site: Site, nth: number): Fault {
  const kind = random.weighted<string>(KINDS[site]);
  return { site, nth, kind, ms: random.between(0, site === 'moment' ? 240_000 : 60_000) };
}

/** Counts how often each place is reached and says what goes wrong there. */
export class FaultBook {
  readonly hits = new Map<string, number>();
  readonly #faults: readonly Fault[];
  readonly #reached = new Map<Site, number>();
  #isHealed = false;

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  get moments(): readonly Fault[] {
    return this.#faults.filter((fault) => fault.site === 'moment');
  }

  at(site: Site): Fault | null {
    if (this.#isHealed) return null;
    const nth = this.#reached.get(site) ?? 0;
    this.#reached.set(site, nth + 1);
    const found = this.#faults.find((fault) => fault.site === site && fault.nth === nth) ?? null;
    if (found !== null) this.count(found);
    return found;
  }

  count({ site, kind }: Fault): void {
    const name = `${site}.${kind}`;
    this.hits.set(name, (this.hits.get(name) ?? 0) + 1);
  }

  /** From here on nothing goes wrong any more. */
  heal(): void {
    this.#isHealed = true;
  }
}
