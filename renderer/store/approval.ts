import type { AppError, Result } from '#shared/app-error.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import type { Answer, Input } from '#shared/ipc/contract.ts';
import { ACT_KINDS, type ActKind } from '#shared/staff.ts';
import { ask, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export const isRefusedByRole = (answer: Result<unknown>): answer is { ok: false; error: AppError } =>
  !answer.ok && answer.error.code === 'approval.needed';

/** Trouble with the PIN itself: the person tries again in the dialog. */
const TRY_AGAIN: ReadonlySet<string> = new Set([
  'approval.needed',
  'approval.wrongPin',
  'approval.notAllowed',
  'approval.wait',
]);

/**
 * Keeps a refused command and asks for a PIN; the very same command goes again with it. Resolves with its answer, or
 * with the refusal when nobody allowed it. One at a time: while one waits, another stays refused.
 */
export function approved<N extends RequestName>(
  desk: Desk,
  name: N,
  input: Input<N>,
  refusal: AppError,
): Promise<Answer<N>> {
  const { store, mintId } = desk;
  const refused = { ok: false, error: refusal } as const;
  if (store.getState().ui.approval !== null) return Promise.resolve(refused);
  return new Promise((resolve) => {
    // What was given up may still be answered, when another question is open already.
    let isOpen = true;
    const end = (answer: Answer<N>): void => {
      if (!isOpen) return;
      isOpen = false;
      changeUi(store, { approval: null });
      resolve(answer);
    };
    const allow = async (pin: string): Promise<AppError | null> => {
      // Only rows that take an approval are refused for the lack of one.
      const again = { ...input, commandId: mintId(), approval: pin } as Input<N>;
      const answer = await ask(desk, name, again);
      if (!answer.ok && TRY_AGAIN.has(answer.error.code)) return answer.error;
      end(answer);
      return null;
    };
    changeUi(store, { approval: { act: actIn(refusal), allow, giveUp: () => end(refused) } });
  });
}

const actIn = ({ facts }: AppError): ActKind | null =>
  ACT_KINDS.find((kind) => kind === facts?.['act']) ?? null;
