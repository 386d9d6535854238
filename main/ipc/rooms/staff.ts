import type { staffInputs } from '#shared/ipc/rooms/staff.ts';
import type { PreferenceFile } from '../../settings/preferences.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface StaffParts {
  readonly staff: Staff;
  readonly preferences: PreferenceFile;
  /** The view has to be built again. */
  readonly changed: () => void;
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
  };
}
