import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { systemClock } from './clock.ts';
import { cloudAddress } from './cloud-address.ts';
import { VinrConfigurationError } from './errors.ts';
import { TerminalCredentials } from './lan/credentials.ts';
import { Lan } from './lan/lan.ts';
import type { LanTerminals } from './lan/lan-terminals.ts';
import type { Timeouts, VinrOptions } from './options.ts';
import { CloudPayments } from './payments/cloud-payments.ts';
import { TerminalPayments } from './payments/terminal-payments.ts';
import { Readers } from './readers/readers.ts';
import { CloudTransport } from './transport/cloud.ts';

const DEFAULTS: Required<Timeouts> = {
  cloudMs: 30_000,
  cloudSyncMs: 160_000,
  lanMs: 160_000,
  lanReachMs: 5000,
};
const LEAST: Partial<Timeouts> = { cloudSyncMs: 150_000, lanMs: 120_000 };

/** VINR's in-person payments: `new Vinr({ secretKey })`, with `terminal` options for the LAN. */
export class Vinr {
  readonly terminal: {
    readonly payments: TerminalPayments;
    readonly readers: Readers;
    /** The LAN in its parts, for a caller with a journal of its own. */
    readonly lan: LanTerminals;
  };
  /** The same object as `terminal.payments`. */
  readonly terminalPayments: TerminalPayments;
  readonly #transport: CloudTransport | null;

  /** @throws VinrConfigurationError when the options cannot work */
  constructor(options: VinrOptions) {
    const address = cloudAddress(options);
    const timeouts = checkedTimeouts(options.timeouts);
    const { clock = systemClock, random = Math.random, newKey = randomUUID, logger, terminal = {} } = options;
    const { apiVersion, ca } = options;
    this.#transport = address && new CloudTransport({ ...address, apiVersion, ca, logger });
    const surroundings = { environment: process.env, readFile: (path: string) => readFile(path) };
    const credentials = new TerminalCredentials(terminal, surroundings, clock.now);
    const lan = new Lan(credentials, clock.now);
    const readers = new Readers(credentials, terminal.hosts ?? {}, terminal.discoveryInterface);
    const cloud =
      this.#transport &&
      new CloudPayments({ transport: this.#transport, clock, random, cloudMs: timeouts.cloudMs });
    const payments = new TerminalPayments({ cloud, lan, readers, timeouts, newKey, logger });
    this.terminal = { payments, readers, lan };
    this.terminalPayments = payments;
  }

  /** Closes idle connections. Calls under way end as failed. */
  close(): void {
    this.#transport?.close();
  }
}

function checkedTimeouts(given: Timeouts = {}): Required<Timeouts> {
  for (const [name, least] of Object.entries(LEAST) as [keyof Timeouts, number][]) {
    if ((given[name] ?? least) >= least) continue;
    const message = `timeouts.${name} must be at least ${least} ms: a cardholder may take that long.`;
    throw new VinrConfigurationError(message, { code: 'timeoutTooShort', delivery: 'notSent', param: name });
  }
  return { ...DEFAULTS, ...given };
}
