import { readdirSync } from 'node:fs';

/** What a process holds of the machine after its garbage was collected. */
export interface Footprint {
  /** Bytes of the machine's memory, whatever they are for. */
  readonly resident: number;
  /** Bytes of objects, and of the code that was made for them. */
  readonly heap: number;
  /** Bytes outside of the heap that its objects hold. */
  readonly external: number;
  /** Files, sockets and pipes. */
  readonly descriptors: number;
  /** What keeps it awake, by the name that Node gives it: sockets, timers, child processes. */
  readonly resources: Readonly<Record<string, number>>;
}

/** `collect`: V8's `gc`. Twice, because what the first round finalizes is collected by the second. */
export async function footprint(collect: () => void): Promise<Footprint> {
  collect();
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
  return {
    resident: rss,
    heap: heapUsed,
    external,
    descriptors: readdirSync('/proc/self/fd').length,
    resources,
  };
}

/** The least of each: what one look saw in passing (a read under way, a timer about to end) is not held. */
export function leastOf(looks: readonly Footprint[]): Footprint {
  const least = (read: (look: Footprint) => number): number => Math.min(...looks.map(read));
  const names = new Set(looks.flatMap(({ resources }) => Object.keys(resources)));
  const held = [...names].map((name) => [name, least(({ resources }) => resources[name] ?? 0)] as const);
  return {
    resident: least(({ resident }) => resident),
    heap: least(({ heap }) => heap),
    external: least(({ external }) => external),
    descriptors: least(({ descriptors }) => descriptors),
    resources: Object.fromEntries(held.filter(([, count]) => count > 0)),
  };
}
