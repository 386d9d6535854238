import * as v from 'valibot';
import { approval, command } from './fields.ts';

/** The program itself: newer versions of it, and its end. */
export const computerInputs = {
  /** Asks the vendor now whether there is a newer version. */
  'update.look': v.strictObject({ ...command }),
  /** Puts the newer version in without waiting for the shop's hours. */
  'update.install': v.strictObject({ ...command, ...approval }),
  /** Ends the till, also one that fills the screen. */
  'till.close': v.strictObject({ ...command, ...approval }),
} as const;

export interface ComputerOutputs {
  'update.look': null;
  'update.install': null;
  'till.close': null;
}
