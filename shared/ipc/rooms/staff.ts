import * as v from 'valibot';
import { preferencesSchema } from '../../preferences.ts';
import { approval, command, pin } from './fields.ts';

/** Who is at the till, and how they want it. */
export const staffInputs = {
  /** Opens a locked till, or changes who sells at an open one. The sale stays as it is. */
  'staff.signIn': v.strictObject({ ...command, pin }),
  'staff.lock': v.strictObject({ ...command }),
  'preferences.set': v.strictObject({
    ...command,
    ...approval,
    preferences: preferencesSchema,
    /** For everybody who has wished nothing else, instead of for whoever sells: a setting of the shop. */
    forTill: v.optional(v.boolean(), false),
  }),
  /** Ends the till and opens its set-up, in a window of its own. */
  'setup.open': v.strictObject({ ...command, ...approval }),
} as const;

export interface StaffOutputs {
  'staff.signIn': null;
  'staff.lock': null;
  'preferences.set': null;
  'setup.open': null;
}
