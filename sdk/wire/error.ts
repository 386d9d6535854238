/** The one object at the top of every answer that is not 2xx (API reference, errors). */
export interface WireErrorBody {
  readonly error: WireError;
}

export interface WireError {
  /** Two taxonomies are documented; for logs only. Branch on the HTTP status, then on `code`. */
  readonly type: string;
  readonly code: string;
  readonly decline_code?: string;
  readonly message: string;
  readonly param?: string;
  readonly doc_url?: string;
  readonly request_id?: string;
  /** Id of the object concerned, when one exists: then it must be read before anything is concluded. */
  readonly resource?: string;
}
