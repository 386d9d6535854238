import { decodeEvent, EVENTS, ResourceDecodeError } from '../../wire/index.ts';
import type { VinrEvent } from '../../wire/index.ts';
import { requireCloud, type CloudApi, type ReadOptions } from '../transport/cloud-api.ts';
import { listing, type PageParams } from './lister.ts';
import type { Listing } from './listing.ts';

/** Which events (Events reference). */
export interface EventListParams extends PageParams {
  /** Such as `terminal_payment.completed`. */
  readonly type?: string | undefined;
  /** Unix seconds. */
  readonly created?:
    | {
        /** From then on. */
        readonly gte?: number;
        /** Up to then. */
        readonly lte?: number;
      }
    | undefined;
}

/** An event that VINR keeps always has an id. */
export type StoredEvent = VinrEvent & {
  /** Opaque, `evt_…`. */
  readonly id: string;
};

/** What VINR told webhooks, to be read again after an outage (Events reference). */
export class Events {
  readonly #api: CloudApi | null;

  constructor(api: CloudApi | null) {
    this.#api = api;
  }

  /** One event. @throws VinrNotFoundError */
  async retrieve(id: string, options: ReadOptions = {}): Promise<StoredEvent> {
    return requireCloud(this.#api).get(`${EVENTS}/${encodeURIComponent(id)}`, storedEvent, options);
  }

  /** Newest first. */
  list(params: EventListParams = {}, options: ReadOptions = {}): Listing<StoredEvent> {
    return listing(() => requireCloud(this.#api), EVENTS, { ...params }, storedEvent, options);
  }
}

function storedEvent(raw: unknown): StoredEvent {
  const event = decodeEvent(raw);
  if (event === null) throw new ResourceDecodeError('event', null);
  const { id } = event;
  if (id === null) throw new ResourceDecodeError('event', 'id');
  return { ...event, id };
}
