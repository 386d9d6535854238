import { CloudApi } from '../cloud/api.ts';
import { Cloud } from '../cloud/cloud.ts';
import { SwitchBox, type CloudSwitches } from '../cloud/switches.ts';
import { EventLog } from '../event-log.ts';
import { drawFaults, type PlannedFault } from '../fault-plan.ts';
import type { TerminalFaults } from '../faults.ts';
import { Ledger } from '../ledger.ts';
import type { Model } from '../models.ts';
import { mintFrom, seededBytes } from '../randomness.ts';
import { SettingsBox, type Settings } from '../settings.ts';
import { labelCounter } from '../terminal/counter.ts';
import type { Surroundings } from '../terminal/device.ts';
import { Terminal } from '../terminal/terminal.ts';
import type { Letter } from '../webhooks/post.ts';
import { applyFaults } from '../world.ts';
import { requestCloud } from './cloud.ts';
import { MemoryDoor, type MemoryAnswer, type MemoryRequest } from './door.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface MemoryOptions {
  /** Every identity, and every drawn fault, follows from it. */
  readonly seed?: number;
  readonly clock?: VirtualClock;
  readonly terminals?: number;
  readonly models?: readonly Model[];
  readonly settings?: Partial<Settings>;
  readonly switches?: Partial<CloudSwitches>;
  /** Takes a webhook and gives its HTTP status; 200 for all unless said otherwise. */
  readonly receive?: (letter: Letter) => number;
  /** A list to be played, or how large a share of how many first connections goes wrong. */
  readonly faults?: readonly PlannedFault[] | { readonly share: number; readonly connections: number };
}

/** The same terminals and the same cloud in one process without a socket, a file or a real second. */
export interface MemorySimulator extends Surroundings {
  readonly clock: VirtualClock;
  readonly terminals: readonly Terminal[];
  readonly cloud: Cloud;
  /** What was planned to go wrong; given to another run, there too. */
  readonly faultPlan: readonly PlannedFault[];
  /** To a terminal by its position, as over the LAN: rejects with a ConnectionProblem, or never settles. */
  request(terminal: number, request: MemoryRequest): Promise<MemoryAnswer>;
  /** To the cloud, with its secret key unless another is given. */
  requestCloud(request: MemoryRequest): Promise<MemoryAnswer>;
  setFaults(terminal: number, changes: Partial<TerminalFaults>): Promise<void>;
  /** Everything that happened, one JSON line each: the same for the same seed and the same requests. */
  trace(): string;
}

/** There is nobody to keep it from. */
const SECRET_KEY = 'sk_test_memory';

export async function createSimulator(options: MemoryOptions = {}): Promise<MemorySimulator> {
  const { seed = 1, clock = new VirtualClock() } = options;
  const world = {
    clock,
    settings: new SettingsBox(options.settings),
    ledger: new Ledger(),
    events: new EventLog(clock),
    mint: mintFrom(seededBytes(seed)),
  };
  const labels = labelCounter(options);
  const faultPlan = planOf(options.faults ?? [], seed, labels.length);
  const doors: MemoryDoor[] = [];
  const terminals: Terminal[] = [];
  for (const [index, label] of labels.entries()) {
    const plan = faultPlan.filter(({ terminal }) => terminal === index);
    const openDoor = (behind: ConstructorParameters<typeof MemoryDoor>[0]): Promise<MemoryDoor> => {
      const door = new MemoryDoor(behind);
      doors.push(door);
      return Promise.resolve(door);
    };
    terminals.push(await Terminal.start({ ...label, world, plan }, openDoor));
  }
  const post = (letter: Letter): Promise<number> => Promise.resolve(options.receive?.(letter) ?? 200);
  const mintSecret = (): string => `whsec_${world.mint.bootId()}`;
  const switches = new SwitchBox(options.switches);
  const cloud = new Cloud(terminals, world, { switches, seed, post, mintSecret });
  const api = new CloudApi(cloud, SECRET_KEY);
  return {
    ...world,
    terminals,
    cloud,
    faultPlan,
    request: (terminal, request) => at(doors, terminal).request(request),
    requestCloud: (request) => requestCloud(api, SECRET_KEY, request),
    setFaults: (terminal, changes) => applyFaults(cloud, at(terminals, terminal), changes),
    trace: () =>
      world.events
        .after(0, world.events.last)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
  };
}

function planOf(
  faults: NonNullable<MemoryOptions['faults']>,
  seed: number,
  terminals: number,
): readonly PlannedFault[] {
  return 'share' in faults ? drawFaults(seed, terminals, faults.connections, faults.share) : faults;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no terminal ${index}.`);
  return item;
}
