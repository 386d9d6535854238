import { CT20, type Model } from '../models.ts';
import type { PlannedFault } from '../fault-plan.ts';
import type { Vault } from '../vault.ts';
import type { ReadyTerminal } from '../world.ts';
import type { Surroundings } from './device.ts';
import { insecurePort, Listener } from './listener.ts';
import type { Port } from './port.ts';
import { Terminal } from './terminal.ts';

/** What stands on a counter. */
export interface CounterOptions {
  readonly terminals?: number;
  readonly models?: readonly Model[];
  readonly insecureHttp?: boolean;
  readonly faultPlan?: readonly PlannedFault[];
}

/** One terminal with its ports, and what the ready line says of it. */
export interface Place {
  readonly terminal: Terminal;
  readonly listener: Listener;
  readonly insecure: Port | null;
  readonly listed: ReadyTerminal;
}

interface Label {
  readonly id: string;
  readonly name: string;
  readonly model: Model;
}

/** Labels of a counter: ids in the papers' own form, counted from theirs. */
export function labelCounter({ terminals, models = [] }: CounterOptions): readonly Label[] {
  const count = terminals ?? Math.max(1, models.length);
  return Array.from({ length: count }, (_, index): Label => {
    const model = models[index % Math.max(1, models.length)] ?? CT20;
    const number = String(42 + index).padStart(4, '0');
    return { id: `term_${model.name}_${number}`, name: `Counter ${index + 1}`, model };
  });
}

/** Switches every terminal on, each with a port of its own on 127.0.0.1. */
export async function startCounter(
  options: CounterOptions,
  world: Surroundings,
  vault: Vault,
): Promise<readonly Place[]> {
  const labels = labelCounter(options);
  const places = await Promise.all(
    labels.map((label, index) => place(label, index, labels, options, world, vault)),
  );
  for (const [index, { listener }] of places.entries()) {
    const neighbour = places[(index + 1) % places.length]?.listener;
    if (neighbour !== undefined && neighbour !== listener) listener.neighbour = neighbour;
  }
  return places;
}

export async function stopCounter(places: readonly Place[]): Promise<void> {
  await Promise.all(
    places.map(async ({ terminal, insecure }) => {
      await terminal.stop();
      await insecure?.close();
    }),
  );
}

export function swapAddresses(places: readonly Place[], two: readonly [Terminal, Terminal]): void {
  const [one, other] = two.map((terminal) => places.find((place) => place.terminal === terminal)?.listener);
  if (one !== undefined && other !== undefined) one.swapAddressWith(other);
}

async function place(
  label: Label,
  index: number,
  labels: readonly Label[],
  { insecureHttp = false, faultPlan = [] }: CounterOptions,
  world: Surroundings,
  vault: Vault,
): Promise<Place> {
  const { id, name, model } = label;
  const neighbour = labels[(index + 1) % labels.length] ?? label;
  const other = neighbour === label ? 'term_CT20_9999' : neighbour.id;
  const plan = faultPlan.filter(({ terminal }) => terminal === index);
  const opened: { listener?: Listener; insecure?: Port } = {};
  const terminalStarts = Terminal.start({ id, name, model, world, plan }, async (behind) => {
    if (insecureHttp) opened.insecure = insecurePort(behind.service);
    await opened.insecure?.open();
    opened.listener = await Listener.start({
      ...behind,
      terminalId: id,
      events: world.events,
      credentials: (fault) => vault.credentials(id, fault, other),
      isRevoked: (serialNumber) => vault.isRevoked(serialNumber),
    });
    return opened.listener;
  });
  const [terminal, client] = await Promise.all([terminalStarts, vault.client(id, 'valid')]);
  const { listener, insecure = null } = opened;
  if (listener === undefined) throw new Error(`${id} has no listener.`);
  const { file, passphrase } = client;
  const address = { host: '127.0.0.1', port: terminal.port, caFile: vault.authorityFile };
  const extra = insecure === null ? {} : { insecurePort: insecure.number };
  const listed = { id, name, ...address, clientP12File: file, passphrase, ...extra };
  return { terminal, listener, insecure, listed };
}
