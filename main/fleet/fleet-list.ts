import type { FleetTerminal as VinrTerminal } from '@vinr/sdk';
import { isVinrError, VinrNotFoundError } from '@vinr/sdk';
import type { FleetAccount, FleetStatus, FleetTerminal, FleetView } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { Books } from '../sales/books.ts';
import { isTaken } from '../terminals/is-taken.ts';
import type { TerminalRegistry } from '../terminals/registry.ts';
import type { Connectivity } from './connectivity.ts';
import type { FleetApi } from './fleet-service.ts';

export interface FleetListParts {
  readonly vinr: FleetApi | null;
  readonly registry: TerminalRegistry;
  readonly connectivity: Connectivity;
  readonly books: Books;
}

const PAGE = 25;

/** What this till and VINR's account know of terminals, put together. Works without a cloud, and says so. */
export class FleetList {
  readonly #parts: FleetListParts;

  constructor(parts: FleetListParts) {
    this.#parts = parts;
  }

  async page(after: TerminalId | null): Promise<FleetView> {
    const { vinr } = this.#parts;
    if (vinr === null) return this.#withoutCloud('none');
    try {
      return await this.#listed(vinr, after);
    } catch (error) {
      if (isVinrError(error)) return this.#withoutCloud('silent');
      throw error;
    }
  }

  /** Ours lead the first page, wherever VINR has them in its list. */
  async #listed(vinr: FleetApi, after: TerminalId | null): Promise<FleetView> {
    const cursor = after === null ? {} : { starting_after: after };
    const page = await vinr.terminals.list({ limit: PAGE, ...cursor }, { attempts: 1 });
    const ours = after === null ? await Promise.all(this.#ourIds().map((id) => ofOurs(vinr, id, page))) : [];
    const others = page.data.filter(({ id }) => !this.#isOurs(id));
    const terminals = [
      ...ours.map(([id, found]) => this.#row(id, found)),
      ...others.map((one) => this.#row(one.id as TerminalId, one)),
    ];
    return { ...this.#around(terminals), cloud: 'listed', next: page.nextCursor as TerminalId | null };
  }

  #withoutCloud(cloud: 'none' | 'silent'): FleetView {
    return { ...this.#around(this.#ourIds().map((id) => this.#row(id, null))), cloud, next: null };
  }

  #around(terminals: readonly FleetTerminal[]): Omit<FleetView, 'cloud' | 'next'> {
    const { books, connectivity } = this.#parts;
    const named = terminals.flatMap(({ account }) => account?.locationId ?? []);
    const locations = [...new Set(named)].sort().map((id) => ({ id, config: books.fleet.configOf(id) }));
    return { terminals, locations, events: connectivity.events };
  }

  #row(id: TerminalId, found: VinrTerminal | null): FleetTerminal {
    const { books } = this.#parts;
    const ours = this.#ours(id);
    return {
      id,
      name: ours?.name ?? books.fleet.nameOf(id) ?? found?.displayName ?? id,
      isOurs: ours !== null,
      account: found === null ? null : accountOf(found),
      address: ours?.address ?? null,
      movedFrom: ours?.movedFrom ?? null,
      isPaying: isTaken(books, id),
      config: books.fleet.configOf(id),
      lastOrder: books.fleet.lastOrder(id),
    };
  }

  #ours(id: TerminalId): Pick<FleetTerminal, 'name' | 'address' | 'movedFrom'> | null {
    if (!this.#isOurs(id)) return null;
    const { registry } = this.#parts;
    const { name, host, port } = registry.get(id);
    const address = registry.addressOf(id);
    const isMoved = address.host !== host || address.port !== port;
    return { name, address, movedFrom: isMoved ? { host, port } : null };
  }

  #ourIds(): readonly TerminalId[] {
    return this.#parts.registry.list().map(({ id }) => id);
  }

  #isOurs(id: string): boolean {
    return this.#ourIds().some((ours) => ours === id);
  }
}

/** Null for one that VINR's account does not have. */
async function ofOurs(
  vinr: FleetApi,
  id: TerminalId,
  page: { readonly data: readonly VinrTerminal[] },
): Promise<readonly [TerminalId, VinrTerminal | null]> {
  const listed = page.data.find((one) => one.id === id);
  if (listed !== undefined) return [id, listed];
  try {
    return [id, await vinr.terminals.retrieve(id, { attempts: 1 })];
  } catch (error) {
    if (error instanceof VinrNotFoundError) return [id, null];
    throw error;
  }
}

const STATUSES: Readonly<Record<string, FleetStatus>> = {
  online: 'online',
  offline: 'offline',
  needs_attention: 'needsAttention',
  deactivated: 'deactivated',
};

const accountOf = (found: VinrTerminal): FleetAccount => ({
  status: STATUSES[found.status ?? ''] ?? 'unknown',
  model: found.model,
  serialNumber: found.serialNumber,
  locationId: found.locationId,
  version: found.softwareVersion,
  lastSeen: found.lastSeen === null ? null : Date.parse(found.lastSeen),
  battery: found.batteryLevel,
});
