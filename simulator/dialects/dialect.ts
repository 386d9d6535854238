import type { WireTerminalPayment } from '@vinr/sdk/wire';
import type { Signing } from './signing.ts';

/** A payment as the guides write it. `terminalId` is absent while a group payment waits for a terminal. */
export type Payment = Omit<WireTerminalPayment, 'terminalId'> & { readonly terminalId?: string };

/** A page of a list before anybody has put it into an envelope. */
export interface ListPage {
  readonly data: readonly object[];
  readonly hasMore: boolean;
  /** How many there are beyond paging. */
  readonly total: number;
}

/** What is announced: a whole payment, another object, or fields that stand in `data` without `object`. */
export type EventSubject =
  | { readonly kind: 'payment'; readonly payment: Payment }
  | { readonly kind: 'object'; readonly object: object }
  | { readonly kind: 'bare'; readonly fields: object };

export interface EventFacts {
  /** `evt_…`; the same on every delivery. */
  readonly id: string;
  /** In the seeds' spelling. */
  readonly type: string;
  /** Unix seconds. */
  readonly created: number;
  readonly subject: EventSubject;
}

/**
 * How one documented page writes what happened. Every dialect tells the same facts; only their spelling differs.
 * A payment comes in as the guides write it, which is the form that the cloud keeps.
 */
export interface Dialect {
  /** The page's address in the documentation, below /docs. */
  readonly page: string;
  payment(payment: Payment): object;
  event(facts: EventFacts): object;
  list(page: ListPage): object;
  /** Entries of a list whose `limit` is not given. */
  readonly defaultLimit: number;
  /** What a synchronous create that was declined is answered with. */
  declined(payment: Payment): { readonly status: number; readonly body: object };
  /** The `type` of an error, from its HTTP status. */
  errorType(status: number): string;
  /** The headers that prove a webhook's origin. */
  readonly sign: Signing;
}
