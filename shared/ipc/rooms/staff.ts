import * as v from 'valibot';
import { command, pin } from './fields.ts';

/** Who is at the till. */
export const staffInputs = {
  /** Opens a locked till, or changes who sells at an open one. The sale stays as it is. */
  'staff.signIn': v.strictObject({ ...command, pin }),
  'staff.lock': v.strictObject({ ...command }),
} as const;

export interface StaffOutputs {
  'staff.signIn': null;
  'staff.lock': null;
}
