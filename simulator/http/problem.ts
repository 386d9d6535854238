import type { WireError, WireErrorBody } from '@vinr/sdk/wire';

/** What a handler returns: a status and a JSON body. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by handlers for anything that is not a 2xx; answered as VINR's error envelope. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly param: string | null;
  /** Id of the object concerned. */
  readonly resource: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { param?: string; resource?: string; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = more.param ?? null;
    this.resource = more.resource ?? null;
    this.headers = more.headers ?? {};
  }
}

/** The envelope of the API reference, in its taxonomy. */
export function envelope(problem: HttpProblem, requestId: string): WireErrorBody {
  const error: WireError = {
    type: typeOf(problem.status),
    code: problem.code,
    message: problem.message,
    ...(problem.param === null ? {} : { param: problem.param }),
    ...(problem.resource === null ? {} : { resource: problem.resource }),
    request_id: requestId,
  };
  return { error };
}

function typeOf(status: number): string {
  if (status === 401 || status === 403) return 'authentication_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'api_error' : 'invalid_request_error';
}
