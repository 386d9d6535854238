import type { CDPSession } from '@playwright/test';
import type { Till } from '../../e2e/electron/till.ts';
import { heapOf, type PageHeap } from './heap-snapshot.ts';

/** What the till's window and the process behind it hold after their garbage was collected. */
export interface WindowFootprint {
  readonly heap: PageHeap;
  /** Nodes of the page, those in no document too. */
  readonly nodes: number;
  /** Of these, what is in no document. */
  readonly detached: number;
  readonly listeners: number;
  readonly main: {
    /** Bytes of its objects, and of what they hold outside of the heap. */
    readonly heap: number;
    /** Files, sockets and pipes. */
    readonly descriptors: number;
    /** What keeps it awake, by the name that Node gives it. */
    readonly resources: Readonly<Record<string, number>>;
  };
}

/** Asks the window by Chromium's own protocol, and the main process by what Node says of it. */
export class WindowWatch {
  readonly #till: Till;
  readonly #page: CDPSession;

  private constructor(till: Till, page: CDPSession) {
    this.#till = till;
    this.#page = page;
  }

  static async of(till: Till): Promise<WindowWatch> {
    const page = await till.page.context().newCDPSession(till.page);
    return new WindowWatch(till, page);
  }

  async footprint(): Promise<WindowFootprint> {
    // What the first round finalizes is collected by the second.
    for (let round = 0; round < 2; round += 1) await this.#page.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners } = await this.#page.send('Memory.getDOMCounters');
    const heap = await heapOf(this.#page);
    const attached = await this.#till.page.evaluate(attachedNodes);
    return { heap, nodes, detached: nodes - attached, listeners, main: await this.#main() };
  }

  #main(): Promise<WindowFootprint['main']> {
    return this.#till.app.evaluate(() => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
      const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
      collect();
      collect();
      const { heapUsed, external } = process.memoryUsage();
      const resources: Record<string, number> = {};
      for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
      const descriptors = process.getBuiltinModule('node:fs').readdirSync('/proc/self/fd').length;
      return { heap: heapUsed + external, descriptors, resources };
    });
  }
}

/** Runs in the page: everything in its document. */
function attachedNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode() !== null) nodes += 1;
  return nodes;
}

/** The least of each: what one look saw in passing (an animation, a read under way) is not held. */
export function leastOf(looks: readonly WindowFootprint[]): WindowFootprint {
  const least = (read: (look: WindowFootprint) => number): number => Math.min(...looks.map(read));
  const names = new Set(looks.flatMap(({ main }) => Object.keys(main.resources)));
  const resources = [...names].map((name) => [name, least(({ main }) => main.resources[name] ?? 0)] as const);
  return {
    heap: { objects: least(({ heap }) => heap.objects), code: least(({ heap }) => heap.code) },
    nodes: least(({ nodes }) => nodes),
    detached: least(({ detached }) => detached),
    listeners: least(({ listeners }) => listeners),
    main: {
      heap: least(({ main }) => main.heap),
      descriptors: least(({ main }) => main.descriptors),
      resources: Object.fromEntries(resources),
    },
  };
}
