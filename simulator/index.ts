import type { KeyKind } from './certificates.ts';
import { Cloud } from './cloud/cloud.ts';
import { CloudServer } from './cloud/server.ts';
import { SwitchBox, type CloudSwitches } from './cloud/switches.ts';
import type { Clock } from './clock.ts';
import { ControlServer } from './control/server.ts';
import { EventLog } from './event-log.ts';
import type { PlannedFault } from './fault-plan.ts';
import { openFolder, type Folder } from './folder.ts';
import { Ledger } from './ledger.ts';
import type { Model } from './models.ts';
import { PacedClock } from './paced-clock.ts';
import { mintSecretKey, mintSuffix, systemMint } from './randomness.ts';
import { SettingsBox, type Settings } from './settings.ts';
import { advertise, type Advertised, type Advertising } from './terminal/advertising.ts';
import { startCounter, stopCounter, swapAddresses } from './terminal/counter.ts';
import type { TerminalSettings } from './terminal/configuration.ts';
import type { Surroundings } from './terminal/device.ts';
import type { Terminal } from './terminal/terminal.ts';
import { Vault } from './vault.ts';
import { applyFaults, switchCloud, type Ready, type World } from './world.ts';

export type { Ready, ReadyTerminal } from './world.ts';
export type { LedgerRow, RefundRow } from './ledger.ts';
export type { PlannedFault } from './fault-plan.ts';
export { drawFaults } from './fault-plan.ts';
export { createSimulator, type MemoryOptions, type MemorySimulator } from './memory/simulator.ts';

export interface SimulatorOptions {
  /** For certificates; made where it is missing. A temporary one, removed at the end, unless said otherwise. */
  readonly directory?: string;
  readonly terminals?: number;
  /** Which models stand on the counter, in turn; CT20 unless said otherwise. */
  readonly models?: readonly Model[];
  /** 0: any free port. */
  readonly controlPort?: number;
  readonly settings?: Partial<Settings>;
  readonly switches?: Partial<CloudSwitches>;
  /** Of every terminal. */
  readonly terminalSettings?: Partial<TerminalSettings>;
  /** Announce the terminals by mDNS on loopback; true unless said otherwise. */
  readonly advertise?: boolean;
  /** Which keys the terminals' certificates are for; `ec` unless said otherwise. */
  readonly terminalKeys?: KeyKind;
  /** Which keys the tills' certificates are for; `ec` unless said otherwise. */
  readonly clientKeys?: KeyKind;
  /** Open the documented plain-HTTP form beside each terminal's TLS port; never unless asked. */
  readonly insecureHttp?: boolean;
  /** What goes wrong at which connection. */
  readonly faultPlan?: readonly PlannedFault[];
  readonly clock?: Clock;
}

export interface Simulator {
  readonly ready: Ready;
  readonly world: World;
  /** Says goodbye and closes every port. */
  stop(): Promise<void>;
}

/** Enough for any test, and not for ever: a training simulator runs for weeks. */
const KEPT_EVENTS = 5_000;

/** Starts a cloud, terminals and their control interface on 127.0.0.1. Rejects when a port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const folder = await openFolder(options.directory);
  try {
    return await start(options, folder);
  } catch (failure) {
    await folder.leave();
    throw failure;
  }
}

async function start(options: SimulatorOptions, folder: Folder): Promise<Simulator> {
  const pace = new PacedClock();
  const clock = options.clock ?? pace;
  const settings = new SettingsBox(options.settings);
  const surroundings: Surroundings = {
    clock,
    settings,
    ledger: new Ledger(),
    events: new EventLog(clock, KEPT_EVENTS),
    mint: systemMint,
  };
  const { terminalKeys = 'ec', clientKeys = 'ec' } = options;
  const vault = await Vault.open(folder.path, clock, { terminals: terminalKeys, clients: clientKeys });
  const places = await startCounter(options, surroundings, vault);
  const terminals = places.map(({ terminal }) => terminal);
  const { terminalSettings } = options;
  if (terminalSettings) await Promise.all(terminals.map((terminal) => terminal.set(terminalSettings)));
  const cloud = new Cloud(terminals, surroundings, { switches: new SwitchBox(options.switches) });
  const secretKey = mintSecretKey();
  const cloudServer = new CloudServer(cloud, secretKey);
  await cloudServer.open();

  const advertising = options.advertise === false ? null : announce(terminals, surroundings);

  let controlUrl = '';
  const ready = (): Ready => ({
    cloud: { url: cloudServer.url, secretKey },
    control: { url: controlUrl },
    terminals: places.map(({ listed }) => listed),
  });
  const world: World = {
    ...surroundings,
    terminals,
    vault,
    switches: cloud.switches,
    pace: clock === pace ? pace : null,
    faultPlan: options.faultPlan ?? [],
    ready,
    setTerminalFaults: (terminal, changes) => applyFaults(cloud, terminal, changes),
    setTerminalSettings: async (terminal, changes) => {
      const { localMode } = await terminal.set(changes);
      if (localMode) advertising?.announce(advertised(terminal));
      else advertising?.withdraw(terminal.device.id);
    },
    swapAddresses: (...two) => {
      swapAddresses(places, two);
      for (const { device } of two) advertising?.withdraw(device.id);
      for (const one of two) advertising?.announce(advertised(one));
    },
    deactivate: (terminal) => cloud.deactivate(terminal.device.id),
    displayNameOf: ({ device }) => cloud.fleet.find(device.id)?.registration.displayName ?? null,
    setCloudUp: (up) => switchCloud(cloudServer, up),
  };
  const control = new ControlServer(world);
  const stop = async (): Promise<void> => {
    cloud.stop();
    await Promise.all([advertising?.goodbye(), control.close(), cloudServer.close(), stopCounter(places)]);
    await folder.leave();
  };
  try {
    controlUrl = await control.open(options.controlPort ?? 0);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { ready: ready(), world, stop };
}

function announce(terminals: readonly Terminal[], world: Surroundings): Advertising {
  return advertise(terminals.map(advertised), mintSuffix(), (error) =>
    world.events.add('advertisingFailed', null, { reason: String(error) }),
  );
}

function advertised({ device: { id, model }, port }: Terminal): Advertised {
  return { id, model, port };
}
