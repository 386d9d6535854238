import { decodeTerminal, decodeTerminalAction, TERMINALS } from '../../wire/index.ts';
import type { FleetTerminal, TerminalAction } from '../../wire/index.ts';
import { requireCloud, type CloudApi, type ReadOptions, type WriteOptions } from '../transport/cloud-api.ts';
import { listing, type PageParams } from './lister.ts';
import type { Listing } from './listing.ts';
import type { TerminalConfig } from './terminal-config.ts';

/** A new device (Terminals reference). */
export interface ActivateParams {
  /** As the terminal's set-up screen shows it. */
  readonly activationCode: string;
  /** `loc_…` it belongs to. */
  readonly locationId?: string;
  /** Its name for people. */
  readonly label?: string;
}

/** What may be changed; whatever is absent stays. */
export interface TerminalUpdate {
  /** Moves it. */
  readonly locationId?: string;
  /** Names it. */
  readonly displayName?: string;
}

/** Which terminals. */
export interface TerminalListParams extends PageParams {
  /** Of one location. */
  readonly locationId?: string | undefined;
  /** `online`, `offline`, `needs_attention` or `deactivated`. */
  readonly status?: string | undefined;
}

/** The fleet, through the cloud. Orders are sent once. */
export class Terminals {
  readonly #api: CloudApi | null;

  constructor(api: CloudApi | null) {
    this.#api = api;
  }

  /** Makes a new device one of the account. Sent once. */
  async activate(params: ActivateParams, options: WriteOptions = {}): Promise<FleetTerminal> {
    return this.#order(`${TERMINALS}/activate`, { ...params }, options);
  }

  /** Sandbox only: makes a terminal that does not exist. */
  async create(
    params: { readonly label: string; readonly locationId: string },
    options: WriteOptions = {},
  ): Promise<FleetTerminal> {
    return this.#order(TERMINALS, { ...params }, options);
  }

  /** One terminal. @throws VinrNotFoundError */
  async retrieve(id: string, options: ReadOptions = {}): Promise<FleetTerminal> {
    return requireCloud(this.#api).get(pathOf(id), decodeTerminal, options);
  }

  /** Changes what is given and nothing else. */
  async update(id: string, changes: TerminalUpdate, options: WriteOptions = {}): Promise<FleetTerminal> {
    return this.#order(pathOf(id), { ...changes }, options);
  }

  /** Newest first. */
  list(params: TerminalListParams = {}, options: ReadOptions = {}): Listing<FleetTerminal> {
    return listing(() => requireCloud(this.#api), TERMINALS, { ...params }, decodeTerminal, options);
  }

  /** Taken over by the device at its next sync, usually within 30 s while it is online. */
  async configure(id: string, config: TerminalConfig, options: WriteOptions = {}): Promise<FleetTerminal> {
    return this.#order(`${pathOf(id)}/configure`, { ...config }, options);
  }

  /** Queued: done when the device next checks in. VINR documents no unlock; a locked terminal is freed in its Dashboard. */
  async sendAction(
    id: string,
    params: { readonly action: 'reboot' | 'update' | 'lock' | (string & {}) },
    options: WriteOptions = {},
  ): Promise<TerminalAction> {
    const order = { method: 'POST', path: `${pathOf(id)}/actions`, body: { ...params } } as const;
    return requireCloud(this.#api).put(order, decodeTerminalAction, options);
  }

  #order(path: string, body: object, options: WriteOptions): Promise<FleetTerminal> {
    return requireCloud(this.#api).put({ method: 'POST', path, body }, decodeTerminal, options);
  }
}

function pathOf(id: string): string {
  return `${TERMINALS}/${encodeURIComponent(id)}`;
}
