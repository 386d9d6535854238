import type { AppError } from '#shared/app-error.ts';
import type { Preferences } from '#shared/preferences.ts';
import { ask, once, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Who is at the till. */
export interface StaffActions {
  /** Locks at once and from anywhere. What was open in this window closes; the sale stays. */
  readonly lock: () => void;
  /** Answered to the pad that asked. Null: whoever has that PIN sells from now on. */
  /** How whoever is at the till wants it from now on. */
  readonly prefer: (preferences: Preferences) => void;
  /** The same for everybody who has chosen nothing: a setting of the shop, which may need an approval. */
  readonly preferForTill: (preferences: Preferences) => void;
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
    prefer: (preferences) => void tell(desk, 'preferences.set', { commandId: mintId(), preferences }),
    preferForTill: (preferences) =>
      void once(store, 'preferForTill', () =>
        tell(desk, 'preferences.set', { commandId: mintId(), preferences, forTill: true }),
      ),
    async signIn(pin) {
      const answer = await ask(desk, 'staff.signIn', { commandId: mintId(), pin });
      return answer.ok ? null : answer.error;
    },
  };
}
