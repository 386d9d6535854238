import type { AppError } from '#shared/app-error.ts';
import { ask, once, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Who is at the till. */
export interface StaffActions {
  /** Locks at once and from anywhere. What was open in this window closes; the sale stays. */
  readonly lock: () => void;
  /** Answered to the pad that asked. Null: whoever has that PIN sells from now on. */
  readonly signIn: (pin: string) => Promise<AppError | null>;
}

export function staffActions(desk: Desk): StaffActions {
  const { store, mintId } = desk;
  return {
    lock() {
      store.getState().ui.approval?.giveUp();
      void once(store, 'lock', async () => {
        const answer = await tell(desk, 'staff.lock', { commandId: mintId() });
        if (answer.ok) changeUi(store, { looking: null, asking: null });
      });
    },
    async signIn(pin) {
      const answer = await ask(desk, 'staff.signIn', { commandId: mintId(), pin });
      return answer.ok ? null : answer.error;
    },
  };
}
