import type { Vinr, TerminalConfig } from '@vinr/sdk';
import { isVinrError, VinrCommitError } from '@vinr/sdk';
import { AppFailure } from '#shared/app-error.ts';
import type { FleetAction, FleetConfig, FleetOrder, FleetView } from '#shared/fleet.ts';
import { FLEET_ACTIONS } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { FleetFact } from '../journal/fleet-facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Books } from '../sales/books.ts';
import type { Allow } from '../sales/guarded.ts';
import { granted } from '../sales/guarded.ts';
import { isTaken } from '../terminals/is-taken.ts';
import type { TerminalRegistry } from '../terminals/registry.ts';
import type { Connectivity } from './connectivity.ts';
import { FleetList } from './fleet-list.ts';

export type FleetApi = Pick<Vinr, 'terminals' | 'locations'>;

export interface FleetServiceParts {
  /** Null on a till without a key for VINR's cloud. */
  readonly vinr: FleetApi | null;
  readonly record: TillRecord;
  readonly registry: TerminalRegistry;
  readonly connectivity: Connectivity;
  readonly allow: Allow;
  /** Whether another till has a payment on it, as far as VINR knows. Rejects when VINR does not answer. */
  readonly paysElsewhere: (id: TerminalId) => Promise<boolean>;
  /** One of this till's own terminals has a new name. */
  readonly renamed: (id: TerminalId, name: string) => Promise<void>;
  readonly newOrderId: () => string;
}

interface Asked {
  readonly order: FleetOrder;
  readonly terminalId: TerminalId | null;
  readonly approval: string | undefined;
}

/** What the SDK takes: awaited on a connection, before the first byte. */
interface Sending {
  readonly commit: () => Promise<void>;
}

/** The terminals of VINR's account: what is known of them, and what a manager has them do. Every order is sent once. */
export class FleetService {
  readonly #parts: FleetServiceParts;
  readonly #list: FleetList;

  constructor(parts: FleetServiceParts) {
    this.#parts = parts;
    this.#list = new FleetList({ ...parts, books: parts.record.books });
  }

  /** A page of them; `after`: the last one of the page before. */
  list(after: TerminalId | null): Promise<FleetView> {
    return this.#list.page(after);
  }

  async activate(code: string, name: string | null, locationId: string | null, approval?: string) {
    const order = { kind: 'activate', name, locationId } as const;
    const params = {
      activationCode: code,
      ...(name === null ? {} : { label: name }),
      ...(locationId === null ? {} : { locationId }),
    };
    await this.#order({ order, terminalId: null, approval }, async (vinr, sending) => {
      const { id } = await vinr.terminals.activate(params, sending);
      return id as TerminalId;
    });
  }

  async rename(terminalId: TerminalId, name: string, approval?: string): Promise<void> {
    await this.#order({ order: { kind: 'rename', name }, terminalId, approval }, (vinr, sending) =>
      vinr.terminals.update(terminalId, { displayName: name }, sending).then(() => null),
    );
    await this.#parts.renamed(terminalId, name);
  }

  async move(terminalId: TerminalId, locationId: string, approval?: string): Promise<void> {
    await this.#order({ order: { kind: 'move', locationId }, terminalId, approval }, (vinr, sending) =>
      vinr.terminals.update(terminalId, { locationId }, sending).then(() => null),
    );
  }

  async configure(terminalId: TerminalId, config: FleetConfig, approval?: string): Promise<void> {
    await this.#order({ order: { kind: 'configure', config }, terminalId, approval }, (vinr, sending) =>
      vinr.terminals.configure(terminalId, asVinr(config), sending).then(() => null),
    );
  }

  async configureLocation(locationId: string, config: FleetConfig, approval?: string): Promise<void> {
    const order = { kind: 'configureLocation', locationId, config } as const;
    await this.#order({ order, terminalId: null, approval }, (vinr, sending) =>
      vinr.locations.updateTerminalConfig(locationId, asVinr(config), sending).then(() => null),
    );
  }

  /** Throws `fleet.paying` while a payment is open there: this till's by its books, another's by VINR's list. */
  async act(terminalId: TerminalId, action: FleetAction, approval?: string): Promise<void> {
    this.#refuseWhilePaying(this.#parts.record.books, { kind: action }, terminalId);
    await this.#order({ order: { kind: action }, terminalId, approval }, async (vinr, sending) => {
      if (await this.#parts.paysElsewhere(terminalId)) throw new AppFailure('fleet.paying');
      await vinr.terminals.sendAction(terminalId, { action }, sending);
      return null;
    });
  }

  /** Allowed, then written down on a connection to VINR, then sent, then its end written down. */
  async #order(
    asked: Asked,
    send: (vinr: FleetApi, sending: Sending) => Promise<TerminalId | null>,
  ): Promise<void> {
    const { vinr, record, allow, newOrderId } = this.#parts;
    if (vinr === null) throw new AppFailure('fleet.noCloud');
    const grant = await allow({ kind: 'terminals' }, asked.approval, null);
    const orderId = newOrderId();
    let isOrdered = false;
    const commit = async (): Promise<void> => {
      await this.#writeOrdered(orderId, asked, grant);
      isOrdered = true;
    };
    const ended = (end: EndedFact['end'], terminalId: TerminalId | null = null) =>
      isOrdered ? record.write({ type: 'fleet.ended', orderId, end, terminalId }) : Promise.resolve();
    try {
      await ended('taken', await send(vinr, { commit }));
    } catch (error) {
      const failure = failureOf(error);
      await ended(failure.error.code === 'fleet.unconfirmed' ? 'unconfirmed' : 'refused');
      throw failure;
    }
  }

  /** In one decision: a payment that began a moment ago is in the books by then, and the order is not sent. */
  #writeOrdered(orderId: string, { order, terminalId }: Asked, grant: Grant): Promise<void> {
    return this.#parts.record.decide((books) => {
      if (terminalId !== null) this.#refuseWhilePaying(books, order, terminalId);
      const by = books.cashier;
      const fact: FleetFact = { type: 'fleet.ordered', orderId, terminalId, order, by, ...granted(grant) };
      return { facts: [fact], result: undefined };
    });
  }

  #refuseWhilePaying(books: Books, order: FleetOrder, id: TerminalId): void {
    const interrupts = FLEET_ACTIONS.some((action) => action === order.kind);
    if (interrupts && isTaken(books, id)) throw new AppFailure('fleet.paying');
  }
}

type Grant = Awaited<ReturnType<Allow>>;
type EndedFact = FleetFact & { readonly type: 'fleet.ended' };

/** Whether VINR merges or replaces is not documented: all of it is told. */
const asVinr = ({ tip, receipt, idleMessage, offline }: FleetConfig): TerminalConfig => ({
  tip,
  receipt,
  display: { idleMessage },
  offlineMode: offline,
});

/** What the manager is told. Anything but VINR's trouble is a bug and is thrown on. */
function failureOf(error: unknown): AppFailure {
  if (error instanceof AppFailure) return error;
  if (error instanceof VinrCommitError && error.cause instanceof AppFailure) return error.cause;
  if (!isVinrError(error)) throw error;
  if (error.delivery === 'notSent') return new AppFailure('fleet.silent');
  const isRefusal = error.delivery === 'replied' && error.status !== undefined && error.status < 500;
  return new AppFailure(isRefusal ? 'fleet.refused' : 'fleet.unconfirmed');
}
