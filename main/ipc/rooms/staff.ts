import type { staffInputs } from '#shared/ipc/rooms/staff.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface StaffParts {
  readonly staff: Pick<Staff, 'signIn' | 'lock'>;
}

export function staffHandlers({ staff }: StaffParts): HandlersOf<keyof typeof staffInputs> {
  return {
    'staff.signIn': ({ pin }) => staff.signIn(pin),
    'staff.lock': () => staff.lock(),
  };
}
