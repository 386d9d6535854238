import type { ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@vinr/sdk/wire';
import { sendBody, type Damage } from './damage.ts';
import { envelope, HttpProblem, type Answer } from './problem.ts';

/** Writes an answer as JSON, unless the client has gone. */
export function respond(
  response: ServerResponse,
  answer: Answer,
  requestId: string,
  damage: Damage | null = null,
): void {
  if (response.destroyed || response.headersSent) return;
  const body = Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    [REQUEST_ID_HEADER]: requestId,
    ...answer.headers,
  });
  sendBody(response, body, damage);
}

/** The answer to a failed handler. A bug is answered as 500 and not hidden: its message is in the envelope. */
export function answerToFailure(failure: unknown, requestId: string): Answer {
  const problem =
    failure instanceof HttpProblem
      ? failure
      : new HttpProblem(
          500,
          'internal_error',
          failure instanceof Error ? failure.message : 'Unknown failure.',
        );
  return { status: problem.status, body: envelope(problem, requestId), headers: problem.headers };
}
