import { decodeWebhookEndpoint, WEBHOOK_ENDPOINTS } from '../../wire/index.ts';
import type { WebhookEndpoint } from '../../wire/index.ts';
import { requireCloud, type CloudApi, type ReadOptions, type WriteOptions } from '../transport/cloud-api.ts';
import { listing, type PageParams } from './lister.ts';
import type { Listing } from './listing.ts';

/** Where to deliver, and what. */
export interface WebhookEndpointParams {
  /** HTTPS only. */
  readonly url: string;
  /** `['*']` for all of them. */
  readonly enabled_events: readonly string[];
}

/** The addresses VINR delivers events to (Webhook endpoints reference). */
export class WebhookEndpoints {
  readonly #api: CloudApi | null;

  constructor(api: CloudApi | null) {
    this.#api = api;
  }

  /** The secret in the answer is told this once. */
  async create(params: WebhookEndpointParams, options: WriteOptions = {}): Promise<WebhookEndpoint> {
    const order = { method: 'POST', path: WEBHOOK_ENDPOINTS, body: params } as const;
    return requireCloud(this.#api).put(order, decodeWebhookEndpoint, options);
  }

  /** One endpoint, without its secret. @throws VinrNotFoundError */
  async retrieve(id: string, options: ReadOptions = {}): Promise<WebhookEndpoint> {
    const path = `${WEBHOOK_ENDPOINTS}/${encodeURIComponent(id)}`;
    return requireCloud(this.#api).get(path, decodeWebhookEndpoint, options);
  }

  /** Newest first. */
  list(params: PageParams = {}, options: ReadOptions = {}): Listing<WebhookEndpoint> {
    const api = (): CloudApi => requireCloud(this.#api);
    return listing(api, WEBHOOK_ENDPOINTS, { ...params }, decodeWebhookEndpoint, options);
  }
}
