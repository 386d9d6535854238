import type { Cloud } from './cloud/cloud.ts';
import type { CloudServer } from './cloud/server.ts';
import type { SwitchBox } from './cloud/switches.ts';
import type { PlannedFault } from './fault-plan.ts';
import type { TerminalFaults } from './faults.ts';
import type { PacedClock } from './paced-clock.ts';
import type { TerminalSettings } from './terminal/configuration.ts';
import type { Surroundings } from './terminal/device.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { Vault } from './vault.ts';

/** The one line of JSON that a starter waits for. */
export interface Ready {
  readonly cloud: { readonly url: string; readonly secretKey: string };
  readonly control: { readonly url: string };
  readonly terminals: readonly ReadyTerminal[];
}

export interface ReadyTerminal {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** Absolute paths. */
  readonly caFile: string;
  readonly clientP12File: string;
  readonly passphrase: string;
  /** Of the documented plain-HTTP form; only where it was asked for. */
  readonly insecurePort?: number;
}

/** Everything that the control interface can look at and move. */
export interface World extends Surroundings {
  readonly terminals: readonly Terminal[];
  readonly vault: Vault;
  readonly switches: SwitchBox;
  /** The clock, where it can be sped up. */
  readonly pace: PacedClock | null;
  /** What goes wrong at which connection; another run can be given the same. */
  readonly faultPlan: readonly PlannedFault[];
  ready(): Ready;
  setTerminalFaults(terminal: Terminal, changes: Partial<TerminalFaults>): Promise<void>;
  /** Of one terminal: its dashboard's page. */
  setTerminalSettings(terminal: Terminal, changes: Partial<TerminalSettings>): Promise<void>;
  /** Exchanges the addresses of two terminals, on the LAN and in what they announce. */
  swapAddresses(one: Terminal, other: Terminal): void;
  /** Revokes it in the dashboard, for good. */
  deactivate(terminal: Terminal): void;
  /** As the account was told to call it, which no answer of the cloud shows; null when it was not. */
  displayNameOf(terminal: Terminal): string | null;
  setCloudUp(up: boolean): Promise<void>;
}

/** A terminal's faults, and what its line to the cloud does about them. */
export async function applyFaults(
  cloud: Cloud,
  terminal: Terminal,
  changes: Partial<TerminalFaults>,
): Promise<void> {
  const wasOffline = terminal.faults.current.offline;
  const { offline } = await terminal.setFaults(changes);
  if (wasOffline !== offline) cloud.lineMoved(terminal.device.id, offline);
}

export async function switchCloud(server: CloudServer, up: boolean): Promise<void> {
  if (up) await server.open();
  else await server.close();
}
