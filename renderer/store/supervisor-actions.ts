import type { AppError } from '#shared/app-error.ts';
import type { Input } from '#shared/ipc/contract.ts';
import { ask, type Desk } from './ask.ts';

type Resolving = Omit<Input<'payment.resolve'>, 'commandId'>;
type Closing = Omit<Input<'task.close'>, 'commandId'>;

/** Answered to the form that asked, because its dialog covers the notice slot. Null: it is in the records. */
export interface SupervisorActions {
  readonly resolve: (decision: Resolving) => Promise<AppError | null>;
  readonly closeTask: (closing: Closing) => Promise<AppError | null>;
}

export function supervisorActions(desk: Desk): SupervisorActions {
  const command = () => ({ commandId: desk.mintId() });
  return {
    async resolve(decision) {
      const answer = await ask(desk, 'payment.resolve', { ...command(), ...decision });
      return answer.ok ? null : answer.error;
    },
    async closeTask(closing) {
      const answer = await ask(desk, 'task.close', { ...command(), ...closing });
      return answer.ok ? null : answer.error;
    },
  };
}
