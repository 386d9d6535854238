import * as v from 'valibot';
import type { AppError, Result } from '#shared/app-error.ts';
import { AppFailure } from '#shared/app-error.ts';
import { COMMANDS, QUERIES } from '#shared/ipc/channels.ts';
import type { CommandName, RequestName } from '#shared/ipc/channels.ts';
import type { Output, Parsed } from '#shared/ipc/contract.ts';
import { inputs } from '#shared/ipc/contract.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { Log } from '../log.ts';

/** One handler for each of these channels; a missing one does not compile. */
export type HandlersOf<Names extends RequestName> = {
  readonly [N in Names]: (input: Parsed<N>) => Output<N> | Promise<Output<N>>;
};

export type Handlers = HandlersOf<RequestName>;

export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown>>;

/** How many answered commands are remembered, so that a second press gets the first answer. */
const REMEMBERED = 500;

/**
 * What every request goes through, whoever carried it here: known name, parsed input, one answer per command,
 * expected trouble as data, bugs as an incident id. Nothing inside main leaks through an error. `admit` throws an
 * AppFailure for what may not be done now.
 */
export function dispatcher(
  handlers: Handlers,
  log: Log,
  newIncident: () => string,
  admit: (name: RequestName) => void,
): Dispatch {
  const answered = new Map<string, Promise<Result<unknown>>>();
  return (name, input) => {
    if (!isRequest(name))
      return Promise.resolve(refusal({ code: 'input.invalid', facts: { channel: 'unknown' } }));
    const parsed = v.safeParse(inputs[name], input);
    if (!parsed.success) return Promise.resolve(refusal(invalid(name, parsed.issues)));
    const admitted = () => {
      admit(name);
      return handle(handlers, name, parsed.output);
    };
    const run = () => answer(admitted, log, newIncident);
    return isCommand(name) ? once(answered, `${name} ${commandIdOf(parsed.output)}`, run) : run();
  };
}

function once(
  answered: Map<string, Promise<Result<unknown>>>,
  key: string,
  run: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const first = answered.get(key);
  if (first !== undefined) return first;
  const result = run();
  answered.set(key, result);
  const oldest = answered.keys().next();
  if (answered.size > REMEMBERED && oldest.done !== true) answered.delete(oldest.value);
  return result;
}

async function answer(run: () => unknown, log: Log, newIncident: () => string): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (error instanceof AppFailure) return refusal(error.error);
    if (error instanceof JournalFailure) return refusal(journalError(error));
    const incident = newIncident();
    log.bug(incident, error);
    return refusal({ code: 'internal', facts: { incident } });
  }
}

/** The table pairs each name with its own input and output; TypeScript cannot follow that through a variable. */
function handle(handlers: Handlers, name: RequestName, input: unknown): unknown {
  const handler = handlers[name] as (input: unknown) => unknown;
  return handler(input);
}

function journalError({ kind }: JournalFailure): AppError {
  if (kind === 'full') return { code: 'journal.full' };
  return { code: kind === 'damaged' ? 'journal.damaged' : 'journal.failed' };
}

const refusal = (error: AppError): Result<never> => ({ ok: false, error });

/** A field of ours. Keys that somebody made up are not said back: they may be anything, and as long as they like. */
const FIELD = /^[\w.]{1,80}$/;

function invalid(name: RequestName, issues: readonly v.BaseIssue<unknown>[]): AppError {
  const field = issues.map((issue) => v.getDotPath(issue)).find((path) => path !== null && FIELD.test(path));
  return { code: 'input.invalid', facts: { channel: name, field: field ?? 'input' } };
}

const isRequest = (name: string): name is RequestName =>
  (QUERIES as readonly string[]).includes(name) || (COMMANDS as readonly string[]).includes(name);

const isCommand = (name: RequestName): name is CommandName => (COMMANDS as readonly string[]).includes(name);

function commandIdOf(input: unknown): string {
  return (input as { commandId: string }).commandId;
}
