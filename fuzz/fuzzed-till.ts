import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TillView } from '#shared/till.ts';
import { Simulator } from '../e2e/support/simulator.ts';
import { startTill } from '../main/app.ts';
import { systemClock } from '../main/clock.ts';
import type { SerialPorts } from '../main/devices/serial-ports.ts';
import { PortFailure } from '../main/devices/serial-ports.ts';
import { headlessPorts } from '../main/headless-till.ts';
import type { Dispatch } from '../main/ipc/dispatcher.ts';
import type { StoreProcess, StoreRequest } from '../main/journal/store-protocol.ts';
import type { Log } from '../main/log.ts';

export interface FuzzedTill {
  readonly dispatch: Dispatch;
  readonly view: () => TillView;
  /** The types of all that was given to the journal so far. */
  readonly written: () => readonly string[];
  /** What the till itself called a bug. */
  readonly bugs: () => readonly string[];
  /** What no answer may hold: keys, passphrases, where the till lives. */
  readonly never: readonly string[];
  readonly simulator: Simulator;
  readonly stop: () => Promise<void>;
}

/** A computer that nothing is plugged into. */
const NO_PORTS: SerialPorts = {
  list: () => Promise.resolve([]),
  open: () => Promise.reject(new PortFailure('missing')),
};

/** The till of plain Node inside this process, with its real journal; the built workers and a simulator beside it. */
export async function openFuzzedTill(root: string): Promise<FuzzedTill> {
  const simulator = await Simulator.start(2);
  const profile = await mkdtemp(join(tmpdir(), 'vinr-fuzz-'));
  const built = join(root, 'dist', 'main');
  const written: string[] = [];
  const bugs: string[] = [];
  const ports = headlessPorts({
    built,
    profile,
    order: { from: 'simulator', url: simulator.url },
    clock: systemClock,
    log: bugsIn(bugs),
  });
  const till = await startTill({
    ...ports,
    spawnStore: () => overheard(ports.spawnStore(), (facts) => written.push(...facts)),
    serialPorts: NO_PORTS,
  });
  const { cloud, terminals } = simulator.ready;
  return {
    dispatch: till.dispatch,
    view: till.view,
    written: () => written,
    bugs: () => bugs,
    never: [cloud.secretKey, ...terminals.map(({ passphrase }) => passphrase), profile, root],
    simulator,
    stop: async () => {
      await till.stop();
      await simulator.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Keeps what the till calls a bug, and nothing else. */
const bugsIn = (bugs: string[]): Log => ({
  info: () => undefined,
  warn: () => undefined,
  bug: (incident, error) => bugs.push(`${incident}: ${error instanceof Error ? (error.stack ?? '') : ''}`),
});

/** The same store; what goes into its journal is told on the way. */
function overheard(store: StoreProcess, tell: (types: readonly string[]) => void): StoreProcess {
  return {
    ...store,
    send: (request) => {
      if (isAppend(request))
        tell(request.ask.facts.map((fact) => (JSON.parse(fact) as { readonly type: string }).type));
      store.send(request);
    },
  };
}

const isAppend = (request: StoreRequest): request is StoreRequest<'append'> => request.call === 'append';
