/** One request as the account's log shows it. */
export interface LoggedRequest {
  /** The request's id, `req_…`. */
  readonly id: string;
  readonly object: 'request_log';
  readonly method: string;
  readonly path: string;
  /** Of the answer. */
  readonly status: number;
  /** Unix seconds. */
  readonly created: number;
}

/** Older ones are forgotten. */
const KEPT = 1000;

/** The last requests. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > KEPT * 2) this.#requests = this.#requests.slice(-KEPT);
  }

  newestFirst(): readonly LoggedRequest[] {
    return this.#requests.slice(-KEPT).reverse();
  }
}
