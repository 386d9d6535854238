import { isAbsolute } from 'node:path';
import * as v from 'valibot';
import { setupInputs } from '#shared/ipc/setup-contract.ts';
import { SETUP_REQUESTS, type SetupRequestName } from '#shared/ipc/setup-channels.ts';
import type { SetupProblem } from '#shared/setup.ts';
import type { Log } from '../log.ts';
import { SetupFailure } from './problem.ts';
import type { SetUp, SetupHandlers } from './set-up.ts';

export type SetupReply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: SetupProblem };

/** What every request of the window goes through: known name, parsed input, expected trouble as data. */
export async function answerSetup(
  handlers: SetupHandlers,
  log: Log,
  name: string,
  input: unknown,
): Promise<SetupReply> {
  if (!isRequest(name)) return refuse('input');
  const parsed = v.safeParse(setupInputs[name], input);
  if (!parsed.success) return refuse('input');
  // The table pairs each name with its own input; TypeScript cannot follow that through a variable.
  const handler = handlers[name] as (input: unknown) => unknown;
  return replyOf(log, () => handler(parsed.output));
}

async function replyOf(log: Log, deed: () => unknown): Promise<SetupReply> {
  try {
    return { ok: true, value: await deed() };
  } catch (error) {
    if (error instanceof SetupFailure) return refuse(error.problem);
    log.bug('setup', error);
    return refuse('internal');
  }
}

/** What the preload says of a dropped file. The path is the computer's word, not the page's, and is parsed all the same. */
export async function answerDrop(
  setUp: Pick<SetUp, 'dropped'>,
  log: Log,
  input: unknown,
): Promise<SetupReply> {
  const parsed = v.safeParse(droppedFile, input);
  if (!parsed.success || !isAbsolute(parsed.output.path)) return refuse('input');
  return replyOf(log, () => setUp.dropped(parsed.output));
}

const droppedFile = v.strictObject({
  terminalId: setupInputs['setup.chooseCertificate'].entries.terminalId,
  path: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)),
});

const refuse = (problem: SetupProblem): SetupReply => ({ ok: false, problem });

const isRequest = (name: string): name is SetupRequestName =>
  (SETUP_REQUESTS as readonly string[]).includes(name);
