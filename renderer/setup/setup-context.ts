import { createContext, useContext, useState } from 'react';
import type { SetupBridge } from '#shared/ipc/setup-bridge.ts';
import type { SetupRequestName } from '#shared/ipc/setup-channels.ts';
import type { SetupAnswer, SetupInput } from '#shared/ipc/setup-contract.ts';
import type { SetupProblem, SetupStep, SetupView } from '#shared/setup.ts';
import type { Speech } from '#shared/words/speech.ts';

export interface Setup {
  readonly view: SetupView;
  readonly speech: Speech;
  readonly bridge: SetupBridge;
}

export const SetupContext = createContext<Setup | null>(null);

export function useSetup(): Setup {
  const setup = useContext(SetupContext);
  if (setup === null) throw new Error('No set-up around this component');
  return setup;
}

export const useSpeech = (): Speech => useSetup().speech;

export type Ask = <N extends SetupRequestName>(name: N, input: SetupInput<N>) => Promise<boolean>;

export interface Asking {
  /** Resolves whether it was done. */
  readonly ask: Ask;
  /** A file that was dropped onto the row of a terminal. */
  readonly drop: (terminalId: string, file: File) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last thing asked for was not done. */
  readonly problem: SetupProblem | null;
}

/** Asks main, one thing at a time, and keeps its answer beside the form that asked. */
export function useAsk(): Asking {
  const { bridge } = useSetup();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SetupProblem | null>(null);
  const settle = async (asked: Promise<SetupAnswer<SetupRequestName>>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const answer = await asked;
    setBusy(false);
    if (!answer.ok) setProblem(answer.problem);
    return answer.ok;
  };
  const ask: Ask = (name, input) => settle(bridge.request(name, input));
  const drop: Asking['drop'] = (terminalId, file) => settle(bridge.drop(terminalId, file));
  return { ask, drop, busy, problem };
}

/** The step before and the one after, of those that this till has. */
export function neighbours(
  { steps }: SetupView,
  name: SetupStep,
): { back: SetupStep | null; next: SetupStep | null } {
  const at = steps.findIndex((step) => step.name === name);
  return { back: steps[at - 1]?.name ?? null, next: steps[at + 1]?.name ?? null };
}

/** Text becomes bytes as it leaves: bytes can be wiped where they arrive. */
export const secretOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
