import type { BankLedger } from '../main/audit/ledger.ts';
import { findCard } from '../simulator/cards.ts';
import { presentationOf } from '../simulator/cardholders/presentation.ts';
import type { Simulator } from '../simulator/index.ts';
import type { Moment } from './fail-points.ts';
import type { Address } from './proxy.ts';
import { FaultProxy } from './proxy.ts';
import type { Weather } from './weather.ts';
import { FAIR } from './weather.ts';

/** One till's terminals and its way to the cloud, each behind a proxy. */
export class Counter {
  /** Hears of everything that can be seen here. */
  onMoment: (moment: Moment) => void = () => undefined;
  readonly terminalIds: readonly string[];
  readonly #simulator: Simulator;
  readonly #lan: readonly FaultProxy[];
  readonly #cloud: FaultProxy;

  /** `places`: which of the simulator's terminals stand here, two or more. */
  constructor(simulator: Simulator, places: readonly number[]) {
    this.#simulator = simulator;
    const terminals = places.map((place) => terminalAt(simulator, place));
    this.terminalIds = terminals.map(({ id }) => id);
    this.#lan = terminals.map((terminal, index) => {
      const other = terminals[(index + 1) % terminals.length] ?? terminal;
      return this.#proxy('lan', terminal, other);
    });
    const { hostname: host, port } = new URL(simulator.ready.cloud.url);
    const cloud = { host, port: Number(port) };
    this.#cloud = this.#proxy('cloud', cloud, terminals[0] ?? cloud);
    simulator.world.events.subscribe(({ type, terminalId, facts }) => this.#notice(type, terminalId, facts));
  }

  async open(): Promise<void> {
    await Promise.all([...this.#lan, this.#cloud].map((proxy) => proxy.listen()));
  }

  async set(path: 'lan' | 'cloud', weather: Weather): Promise<void> {
    await Promise.all((path === 'lan' ? this.#lan : [this.#cloud]).map((proxy) => proxy.set(weather)));
  }

  async clear(): Promise<void> {
    await Promise.all([this.set('lan', FAIR), this.set('cloud', FAIR)]);
  }

  /** Shows a card at the next prompt. `approved`: minor units; null for all that is asked. */
  present(terminalId: string, card: string, approved: number | null, processingMs: number): void {
    const found = findCard(card);
    const terminal = this.#simulator.world.terminals.find(({ device }) => device.id === terminalId);
    if (found === null || terminal === undefined) throw new RangeError(`No ${card} at ${terminalId}`);
    const choices = { processingMs, ...(approved === null ? {} : { approved }) };
    terminal.cardholder.presentAtNextPrompt(presentationOf(found, choices, this.#simulator.world));
  }

  ledger(): BankLedger {
    const { ledger } = this.#simulator.world;
    return { rows: [...ledger.rows()], refunds: [...ledger.refunds()] };
  }

  /** What an installer would give to a till at this counter. */
  order(tillId: string): object {
    const { ready } = this.#simulator;
    const terminals = this.terminalIds.map((id, index) => {
      const { name, caFile, clientP12File, passphrase } = terminalWith(this.#simulator, id);
      const port = this.#lan[index]?.port;
      return { id, name, caFile, clientP12File, passphrase, host: '127.0.0.1', port };
    });
    const cloud = { url: `http://127.0.0.1:${this.#cloud.port}`, secretKey: ready.cloud.secretKey };
    return { training: true, till: { id: tillId, name: tillId }, cloud, terminals };
  }

  close(): void {
    for (const proxy of [...this.#lan, this.#cloud]) proxy.close();
  }

  #proxy(path: 'lan' | 'cloud', target: Address, other: Address): FaultProxy {
    return new FaultProxy({ target, other, onTurn: (turn) => this.onMoment(`${path} ${turn}`) });
  }

  #notice(type: string, terminalId: string | null, facts: Readonly<Record<string, unknown>>): void {
    if (type !== 'session' && type !== 'commandReceived') return;
    if (!this.terminalIds.includes(terminalId ?? this.#terminalOf(facts['paymentId']))) return;
    this.onMoment(`vinr ${type === 'session' ? String(facts['status']) : type}`);
  }

  /** What the cloud does on its own names no terminal. */
  #terminalOf(paymentId: unknown): string {
    const rows = this.#simulator.world.ledger.rows();
    return rows.findLast((row) => row.paymentId === paymentId)?.terminalId ?? '';
  }
}

function terminalAt(simulator: Simulator, place: number) {
  const terminal = simulator.ready.terminals[place];
  if (terminal === undefined) throw new RangeError(`The simulator has no terminal ${place}`);
  return terminal;
}

function terminalWith(simulator: Simulator, id: string) {
  const terminal = simulator.ready.terminals.find((one) => one.id === id);
  if (terminal === undefined) throw new RangeError(`The simulator has no terminal ${id}`);
  return terminal;
}
