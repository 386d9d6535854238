import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Result } from '#shared/app-error.ts';
import type { TillView } from '#shared/till.ts';
import type { Dispatch } from './ipc/dispatcher.ts';

export interface Conversation {
  readonly input: Readable;
  readonly write: (line: string) => void;
  readonly dispatch: Dispatch;
  /** Ends the conversation as if the input had ended. */
  readonly signal: AbortSignal;
}

/**
 * The bridge's contract as JSON lines: `{"id","channel","input"}` in, `{"id","ok",…}` out, in whatever order the
 * answers come. Resolves when the input ends and every request in it has been answered.
 */
export async function converse({ input, write, dispatch, signal }: Conversation): Promise<void> {
  const open = new Set<Promise<void>>();
  for await (const line of createInterface({ input, crlfDelay: Infinity, signal })) {
    if (line.trim() === '') continue;
    const answered = answer(line, dispatch).then((reply) => write(JSON.stringify(reply)));
    open.add(answered);
    void answered.finally(() => open.delete(answered));
  }
  await Promise.all(open);
}

export const pushLine = (value: TillView): string => JSON.stringify({ push: 'till', value });

type Reply = { readonly id: unknown } & Result<unknown>;

async function answer(line: string, dispatch: Dispatch): Promise<Reply> {
  const request = parse(line);
  if (request === null) {
    return { id: null, ok: false, error: { code: 'input.invalid', facts: { line: 'not a request' } } };
  }
  return { id: request.id, ...(await dispatch(request.channel, request.input)) };
}

interface Request {
  readonly id: unknown;
  readonly channel: string;
  readonly input: unknown;
}

function parse(line: string): Request | null {
  try {
    const value = JSON.parse(line) as Partial<Request> | null;
    if (typeof value !== 'object' || value === null || typeof value.channel !== 'string') return null;
    return { id: value.id ?? null, channel: value.channel, input: value.input ?? {} };
  } catch {
    return null;
  }
}
