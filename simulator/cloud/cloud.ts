import type { Surroundings } from '../terminal/device.ts';
import { mintPassphrase, seededNumbers } from '../randomness.ts';
import { Deliveries } from '../webhooks/deliveries.ts';
import { Endpoints } from '../webhooks/endpoints.ts';
import { EventBook } from '../webhooks/event-book.ts';
import { postOver, type Post } from '../webhooks/post.ts';
import { TerminalActions } from './actions.ts';
import { announcePayments } from './announcer.ts';
import { Authorizations } from './authorizations.ts';
import { Configurations } from './configurations.ts';
import { Diagnostics } from './diagnostics.ts';
import { Fleet, type CloudTerminal, type Registration } from './fleet.ts';
import { Identities } from './identities.ts';
import { Orders } from './orders.ts';
import { Outages } from './outages.ts';
import { CloudPayments } from './payments.ts';
import { RefundPrompts } from './refund-prompts.ts';
import { Refunds } from './refunds.ts';
import { SandboxTerminal, type Temper } from './sandbox.ts';
import { SwitchBox } from './switches.ts';

/** What a cloud can be told at its start. */
export interface CloudOptions {
  readonly switches?: SwitchBox;
  /** Carries webhooks; over the network unless said otherwise. */
  readonly post?: Post;
  /** Decides the order of shuffled webhooks. */
  readonly seed?: number;
  readonly mintSecret?: () => string;
}

const SANDBOX: readonly (readonly [id: string, name: string, temper: Temper])[] = [
  ['term_local_simulator', 'Local simulator', 'willing'],
  ['term_test_simulator', 'Sandbox simulator', 'willing'],
  ['term_test_default', 'Sandbox default', 'willing'],
  ['term_test_offline', 'Sandbox offline', 'offlineFirst'],
  ['term_test_busy', 'Sandbox busy', 'busyFirst'],
];

/** VINR's cloud without HTTP: its rooms, and what one must hear of another. */
export class Cloud {
  readonly world: Surroundings;
  readonly switches: SwitchBox;
  readonly identities: Identities;
  readonly events: EventBook;
  readonly endpoints = new Endpoints();
  readonly payments = new CloudPayments();
  readonly fleet: Fleet;
  readonly orders: Orders;
  readonly authorizations: Authorizations;
  readonly refunds: Refunds;
  readonly refundPrompts: RefundPrompts;
  readonly actions: TerminalActions;
  readonly configurations: Configurations;
  readonly diagnostics: Diagnostics;
  /** For a webhook endpoint: `whsec_…`. */
  readonly mintSecret: () => string;
  readonly #deliveries: Deliveries;
  readonly #outages: Outages;
  readonly #sandbox: SandboxTerminal[] = [];

  constructor(terminals: readonly CloudTerminal[], world: Surroundings, options: CloudOptions = {}) {
    const { clock, ledger, events: log } = world;
    this.world = world;
    this.switches = options.switches ?? new SwitchBox();
    this.mintSecret = options.mintSecret ?? (() => `whsec_${mintPassphrase()}`);
    this.identities = new Identities(clock);
    this.events = new EventBook(clock, () => this.identities.next('evt'));
    this.fleet = new Fleet(this.payments, this.events, world, this.switches);
    this.orders = new Orders(this.fleet, this.payments, world, this.switches);
    this.authorizations = new Authorizations(this.payments, ledger, clock, this.switches);
    this.refunds = new Refunds(world, this.events, this.identities, this.switches);
    this.refundPrompts = new RefundPrompts(this.fleet, this.refunds, clock);
    this.configurations = new Configurations(this.fleet, world, this.switches);
    const { fleet, identities, switches } = this;
    this.actions = new TerminalActions({ fleet, clock, announcements: this.events, identities, switches });
    this.diagnostics = new Diagnostics(fleet, clock, identities, switches);
    this.#deliveries = new Deliveries({
      clock,
      log,
      endpoints: this.endpoints,
      post: options.post ?? postOver(clock),
      habits: () => this.switches.current,
      dialect: () => this.switches.dialect,
      next: seededNumbers(options.seed ?? 1),
    });
    this.#outages = new Outages(clock, (id, isCut) => this.lineMoved(id, isCut));
    announcePayments(
      this.payments,
      this.events,
      ({ id }) => this.switches.current.localPaymentEvents || ledger.find(id)?.path !== 'lan',
    );
    this.events.subscribe((event) => this.#deliveries.accept(event));
    for (const terminal of terminals) this.#connect(terminal);
    for (const [id, name, temper] of SANDBOX) this.addSandboxTerminal(id, name, {}, temper);
  }

  /** A terminal of the cloud's own, with a card that presents itself. */
  addSandboxTerminal(
    id: string,
    name: string,
    known: Partial<Registration>,
    temper: Temper = 'willing',
  ): SandboxTerminal {
    const lineMoved = (isCut: boolean): void => this.lineMoved(id, isCut);
    const terminal = new SandboxTerminal(id, name, this.world, { temper, lineMoved });
    this.#sandbox.push(terminal);
    this.#connect(terminal, known);
    return terminal;
  }

  /** A lost terminal is revoked in the dashboard: it takes no payment any more, from nobody. */
  deactivate(terminalId: string): void {
    const { terminal } = this.fleet.change(terminalId, { isActive: false });
    terminal.lock();
  }

  /** A terminal's line to the cloud was cut (true), or is back. */
  lineMoved(terminalId: string, isCut: boolean): void {
    this.fleet.lineMoved(terminalId, isCut);
    if (isCut) return;
    this.#terminalIsFree();
    this.actions.checkIn(terminalId);
    this.configurations.reconnected(terminalId);
  }

  stop(): void {
    for (const part of [
      this.#deliveries,
      this.#outages,
      this.fleet,
      this.orders,
      this.authorizations,
      this.refunds,
      this.refundPrompts,
      this.actions,
      this.configurations,
      this.diagnostics,
      ...this.#sandbox,
    ])
      part.stop();
  }

  #connect(terminal: CloudTerminal, known: Partial<Registration> = {}): void {
    this.fleet.add(terminal, known);
    terminal.device.watch((session) => {
      this.#outages.notice(terminal, session);
      if (session.state === 'final') this.#terminalIsFree();
    });
  }

  #terminalIsFree(): void {
    this.orders.placeSoon();
    this.refundPrompts.askSoon();
  }
}
