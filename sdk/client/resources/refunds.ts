import { decodeRefund, REFUNDS } from '../../wire/index.ts';
import type { Refund } from '../../wire/index.ts';
import { requireAmount } from '../payments/params.ts';
import { requireCloud, type CloudApi, type ReadOptions, type WriteOptions } from '../transport/cloud-api.ts';
import { listing, type PageParams } from './lister.ts';
import type { Listing } from './listing.ts';

/** What to give back (Refunds reference, in-person refunds guide). */
export interface RefundParams {
  /** Id of the payment: a terminal payment's own, for no page shows another one for it. */
  readonly payment: string;
  /** Minor units. VINR's pages disagree on what leaving it out means, so say it. */
  readonly amount?: number;
  /** For the books. */
  readonly reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {});
  /** At most 40 pairs of text. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** The card is to be read again. Which terminal asks for it is not documented. */
  readonly presentToTerminal?: boolean;
}

/** Which refunds. */
export interface RefundListParams extends PageParams {
  /** Of one payment. */
  readonly payment?: string | undefined;
}

/** Money given back. A create is sent once; when its answer is lost, list the payment's refunds before anything else. */
export class Refunds {
  readonly #api: CloudApi | null;

  constructor(api: CloudApi | null) {
    this.#api = api;
  }

  /** Sent once. `pending` at first: read it again, or wait for its event. */
  async create(params: RefundParams, options: WriteOptions = {}): Promise<Refund> {
    const { amount } = params;
    if (amount !== undefined) requireAmount(amount);
    const order = { method: 'POST', path: REFUNDS, body: params } as const;
    return requireCloud(this.#api).put(order, decodeRefund, options);
  }

  /** One refund. @throws VinrNotFoundError */
  async retrieve(id: string, options: ReadOptions = {}): Promise<Refund> {
    return requireCloud(this.#api).get(pathOf(id), decodeRefund, options);
  }

  /** Metadata is all that may change. */
  async update(
    id: string,
    changes: { readonly metadata: Readonly<Record<string, string>> },
    options: WriteOptions = {},
  ): Promise<Refund> {
    const order = { method: 'POST', path: pathOf(id), body: changes } as const;
    return requireCloud(this.#api).put(order, decodeRefund, options);
  }

  /** Newest first. */
  list(params: RefundListParams = {}, options: ReadOptions = {}): Listing<Refund> {
    return listing(() => requireCloud(this.#api), REFUNDS, { ...params }, decodeRefund, options);
  }
}

function pathOf(id: string): string {
  return `${REFUNDS}/${encodeURIComponent(id)}`;
}
