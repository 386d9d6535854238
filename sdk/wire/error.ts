/** The one object at the top of every answer that is not 2xx (API reference, errors). */
export interface WireErrorBody {
  /** What went wrong. */
  readonly error: WireError;
}

/** VINR's error object (API reference, errors). */
export interface WireError {
  /** Two taxonomies are documented; for logs only. Branch on the HTTP status, then on `code`. */
  readonly type: string;
  /** Stable. */
  readonly code: string;
  /** Card declines only; `declineCode` on payments. */
  readonly decline_code?: string;
  /** For people; may change. */
  readonly message: string;
  /** The parameter it objects to. */
  readonly param?: string;
  /** A page about the code. */
  readonly doc_url?: string;
  /** `req_…`, the same as the answer's header. */
  readonly request_id?: string;
  /** Id of the object concerned, when one exists: then it must be read before anything is concluded. */
  readonly resource?: string;
}
