import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Clock } from '../clock.ts';

/** The in-person guide's deadline for an answer. */
export const ANSWER_DEADLINE_MS = 5000;

export interface Letter {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Delivers a letter and resolves with the HTTP status. Rejects when there was no answer within the deadline. */
export type Post = (letter: Letter, signal: AbortSignal) => Promise<number>;

/** Over a connection of its own, as different servers of VINR's would. */
export function postOver(clock: Clock): Post {
  return async ({ url, headers, body }, signal) => {
    const deadline = new AbortController();
    const cancelDeadline = clock.after(ANSWER_DEADLINE_MS, () =>
      deadline.abort(new Error(`No answer within ${ANSWER_DEADLINE_MS} ms.`)),
    );
    try {
      return await send(url, headers, body, AbortSignal.any([signal, deadline.signal]));
    } catch (failure) {
      deadline.signal.throwIfAborted();
      throw failure;
    } finally {
      cancelDeadline();
    }
  };
}

function send(url: string, headers: Letter['headers'], body: string, signal: AbortSignal): Promise<number> {
  const start = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = start(url, { method: 'POST', headers, agent: false, signal }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
