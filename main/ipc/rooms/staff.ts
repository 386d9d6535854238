import { AppFailure } from '#shared/app-error.ts';
import type { TillView } from '#shared/till.ts';
import { hasOpenPayment } from '../../payments/open-payment.ts';
import type { staffInputs } from '#shared/ipc/rooms/staff.ts';
import type { PreferenceFile } from '../../settings/preferences.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface StaffParts {
  readonly staff: Staff;
  readonly preferences: PreferenceFile;
  /** The view has to be built again. */
  readonly changed: () => void;
  readonly view: () => TillView;
  /** Ends the till and opens its set-up; null where it has none. */
  readonly openSetUp: (() => void) | null;
}

export function staffHandlers(parts: StaffParts): HandlersOf<keyof typeof staffInputs> {
  const { staff, preferences: file, changed } = parts;
  return {
    'staff.signIn': ({ pin }) => staff.signIn(pin),
    'staff.lock': () => staff.lock(),
    'preferences.set': async ({ preferences, forTill, approval }) => {
      if (forTill) await staff.require({ kind: 'settings' }, approval);
      const saved = file.set(forTill ? null : (staff.view.cashier?.id ?? null), preferences);
      changed();
      await saved;
      return null;
    },
    'setup.open': async ({ approval }) => {
      const { openSetUp } = parts;
      if (openSetUp === null) throw new AppFailure('setup.none');
      await staff.requireSetUp(approval);
      if (hasOpenPayment(parts.view())) throw new AppFailure('setup.paymentOpen');
      openSetUp();
      return null;
    },
  };
}
