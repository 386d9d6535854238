import { Cloud } from './cloud/cloud.ts';
import { CloudServer } from './cloud/server.ts';
import { systemClock, type Clock } from './clock.ts';
import { ControlServer } from './control/server.ts';
import { EventLog } from './event-log.ts';
import { Ledger } from './ledger.ts';
import { mintSecretKey, mintSuffix } from './randomness.ts';
import { SettingsBox, type Settings } from './settings.ts';
import { advertise } from './terminal/advertising.ts';
import type { Surroundings } from './terminal/device.ts';
import { Terminal } from './terminal/terminal.ts';
import { Vault } from './vault.ts';
import { applyFaults, switchCloud, type Ready, type ReadyTerminal, type World } from './world.ts';

export type { Ready, ReadyTerminal } from './world.ts';
export type { LedgerRow } from './ledger.ts';

export interface SimulatorOptions {
  /** An existing folder for certificates. */
  readonly directory: string;
  readonly terminals?: number;
  /** 0: any free port. */
  readonly controlPort?: number;
  readonly settings?: Partial<Settings>;
  /** Announce the terminals by mDNS on loopback; true unless said otherwise. */
  readonly advertise?: boolean;
  readonly clock?: Clock;
}

export interface Simulator {
  readonly ready: Ready;
  /** Says goodbye and closes every port. */
  stop(): Promise<void>;
}

/** Starts a cloud, terminals and their control interface on 127.0.0.1. Rejects when a port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const clock = options.clock ?? systemClock;
  const settings = new SettingsBox(options.settings);
  const surroundings = { clock, settings, ledger: new Ledger(), events: new EventLog(clock) };
  const vault = await Vault.open(options.directory, clock);
  const entries = await startTerminals(options.terminals ?? 1, surroundings, vault);
  const terminals = entries.map(({ terminal }) => terminal);
  const cloud = new Cloud(terminals, surroundings);
  const secretKey = mintSecretKey();
  const cloudServer = new CloudServer(cloud, surroundings, secretKey);
  await cloudServer.open();

  let controlUrl = '';
  const ready = (): Ready => ({
    cloud: { url: cloudServer.url, secretKey },
    control: { url: controlUrl },
    terminals: entries.map(({ listed }) => listed),
  });
  const world: World = {
    ...surroundings,
    terminals,
    vault,
    ready,
    setTerminalFaults: (terminal, changes) => applyFaults(cloud, terminal, changes),
    setCloudUp: (up) => switchCloud(cloudServer, up),
  };
  const control = new ControlServer(world);
  const sayGoodbye = options.advertise === false ? null : announce(terminals, surroundings);
  const stop = async (): Promise<void> => {
    cloud.stop();
    await Promise.all([
      sayGoodbye?.(),
      control.close(),
      cloudServer.close(),
      ...terminals.map((one) => one.stop()),
    ]);
  };
  try {
    controlUrl = await control.open(options.controlPort ?? 0);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { ready: ready(), stop };
}

interface Entry {
  readonly terminal: Terminal;
  readonly listed: ReadyTerminal;
}

async function startTerminals(count: number, world: Surroundings, vault: Vault): Promise<readonly Entry[]> {
  const ids = Array.from({ length: count }, (_, index) => `term_CT20_${String(42 + index).padStart(4, '0')}`);
  return await Promise.all(
    ids.map(async (id, index): Promise<Entry> => {
      const neighbour = ids[(index + 1) % count] ?? id;
      const other = neighbour === id ? 'term_CT20_9999' : neighbour;
      const name = `Counter ${index + 1}`;
      const [terminal, client] = await Promise.all([
        Terminal.start(id, name, other, world, vault),
        vault.client(id, 'valid'),
      ]);
      const { file, passphrase } = client;
      const place = { host: '127.0.0.1', port: terminal.port, caFile: vault.authorityFile };
      return { terminal, listed: { id, name, ...place, clientP12File: file, passphrase } };
    }),
  );
}

function announce(terminals: readonly Terminal[], world: Surroundings): () => Promise<void> {
  const advertised = terminals.map(({ device: { id, model }, port }) => ({ id, model, port }));
  return advertise(advertised, mintSuffix(), (error) =>
    world.events.add('advertisingFailed', null, { reason: String(error) }),
  );
}
