import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { systemClock } from './clock.ts';
import { cloudAddress } from './cloud-address.ts';
import { VinrConfigurationError } from './errors.ts';
import { TerminalCredentials } from './lan/credentials.ts';
import { overMutualTls } from './lan/connection.ts';
import { Lan } from './lan/lan.ts';
import { overPlainHttp } from './lan/plain-dial.ts';
import type { LanTerminals } from './lan/lan-terminals.ts';
import type { TerminalOptions, Timeouts, VinrOptions } from './options.ts';
import { CloudPayments } from './payments/cloud-payments.ts';
import { TerminalPayments } from './payments/terminal-payments.ts';
import { Readers } from './readers/readers.ts';
import { Events } from './resources/events.ts';
import { Locations } from './resources/locations.ts';
import { Refunds } from './resources/refunds.ts';
import { Terminals } from './resources/terminals.ts';
import { WebhookEndpoints } from './resources/webhook-endpoints.ts';
import { installedSimulator } from './sandbox/installed.ts';
import { LocalSimulator } from './sandbox/local-simulator.ts';
import { SimulatedLan } from './sandbox/simulated-lan.ts';
import { CloudApi } from './transport/cloud-api.ts';
import { CloudTransport, type Transport } from './transport/cloud.ts';
import { DEFAULT_TOLERANCE_MS, Webhooks } from './webhooks/webhooks.ts';

const DEFAULTS: Required<Timeouts> = {
  cloudMs: 30_000,
  cloudSyncMs: 160_000,
  lanMs: 160_000,
  lanReachMs: 5000,
};
const LEAST: Partial<Timeouts> = { cloudSyncMs: 150_000, lanMs: 120_000 };

const READ_ATTEMPTS = 3;

/** VINR's in-person payments: `new Vinr({ secretKey })`, with `terminal` options for the LAN. */
export class Vinr {
  /** Everything about terminals at the counter. */
  readonly terminal: {
    /** Taking money. */
    readonly payments: TerminalPayments;
    /** Finding terminals on this network. */
    readonly readers: Readers;
    /** The same object as `terminals`. */
    readonly terminals: Terminals;
    /** The LAN in its parts, for a caller with a journal of its own. */
    readonly lan: LanTerminals;
  };
  /** The same object as `terminal.payments`. */
  readonly terminalPayments: TerminalPayments;
  /** The fleet. */
  readonly terminals: Terminals;
  /** Templates that a location's terminals inherit. */
  readonly locations: Locations;
  /** Giving money back. */
  readonly refunds: Refunds;
  /** What VINR told webhooks, kept to be read again. */
  readonly events: Events;
  /** Where VINR delivers events. */
  readonly webhookEndpoints: WebhookEndpoints;
  /** Checking that a delivery is VINR's. Works without a key. */
  readonly webhooks: Webhooks;
  readonly #transport: Transport | null;
  readonly #simulator: LocalSimulator | null;

  /** @throws VinrConfigurationError when the options cannot work */
  constructor(options: VinrOptions) {
    const environment = process.env;
    const address = cloudAddress(options, environment);
    const timeouts = checkedTimeouts(options.timeouts);
    const { clock = systemClock, random = Math.random, newKey = randomUUID, logger, terminal = {} } = options;
    const { apiVersion, ca, readAttempts = READ_ATTEMPTS } = options;
    const transport =
      address && (options.transport ?? new CloudTransport({ ...address, apiVersion, ca, logger }));
    const { cloudMs } = timeouts;
    const api = transport && new CloudApi({ transport, clock, random, newKey, cloudMs, readAttempts });
    const surroundings = { environment, readFile: (path: string) => readFile(path) };
    const credentials = new TerminalCredentials(terminal, surroundings, clock.now);
    const testKey = address?.testKey ?? false;
    const simulator = terminal.localSimulator === true ? localSimulator(testKey, environment) : null;
    const lanWith = (access: TerminalOptions): Lan =>
      new Lan(overMutualTls(new TerminalCredentials(access, surroundings, clock.now), clock.now), clock.now);
    const { insecurePlainHttp } = terminal;
    if (insecurePlainHttp && !testKey) throw insecure();
    const reach = insecurePlainHttp
      ? overPlainHttp(insecurePlainHttp.deviceCertificate, clock.now)
      : overMutualTls(credentials, clock.now);
    const network = new Lan(reach, clock.now);
    const lan = simulator ? new SimulatedLan(network, simulator, ({ access }) => lanWith(access)) : network;
    const { hosts = {}, discoveryInterface } = terminal;
    const readers = new Readers(credentials, hosts, discoveryInterface, simulator);
    const cloud = transport && api && new CloudPayments(transport, api, clock.now);
    const payments = new TerminalPayments({ cloud, lan, readers, timeouts, newKey, logger, testKey, clock });
    this.#transport = transport;
    this.#simulator = simulator;
    this.terminals = new Terminals(api);
    this.terminal = { payments, readers, terminals: this.terminals, lan };
    this.terminalPayments = payments;
    this.locations = new Locations(api);
    this.refunds = new Refunds(api);
    this.events = new Events(api);
    this.webhookEndpoints = new WebhookEndpoints(api);
    this.webhooks = new Webhooks({
      secret: options.webhookSecret ?? environment['VINR_WEBHOOK_SECRET'],
      toleranceMs: options.webhookToleranceMs ?? DEFAULT_TOLERANCE_MS,
      now: clock.now,
    });
  }

  /** Closes idle connections, and the local simulator. Calls under way end as failed. */
  close(): void {
    this.#transport?.close();
    this.#simulator?.close();
  }
}

function insecure(): VinrConfigurationError {
  const message =
    'terminal.insecurePlainHttp lets anyone on the network forge an approval. It needs a test key.';
  return new VinrConfigurationError(message, { code: 'insecureWithoutTestKey', delivery: 'notSent' });
}

/** Money that does not exist is never mixed with money that does. */
function localSimulator(testKey: boolean, environment: NodeJS.ProcessEnv): LocalSimulator {
  if (testKey) return new LocalSimulator(() => installedSimulator(environment));
  const message = 'terminal.localSimulator needs a test key.';
  throw new VinrConfigurationError(message, { code: 'simulatorWithoutTestKey', delivery: 'notSent' });
}

function checkedTimeouts(given: Timeouts = {}): Required<Timeouts> {
  for (const [name, least] of Object.entries(LEAST) as [keyof Timeouts, number][]) {
    if ((given[name] ?? least) >= least) continue;
    const message = `timeouts.${name} must be at least ${least} ms: a cardholder may take that long.`;
    throw new VinrConfigurationError(message, { code: 'timeoutTooShort', delivery: 'notSent', param: name });
  }
  return { ...DEFAULTS, ...given };
}
