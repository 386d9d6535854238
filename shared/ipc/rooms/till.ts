import * as v from 'valibot';
import type { TillView } from '../../till.ts';
import { command, none, terminalId } from './fields.ts';

/** The till itself and its terminals. */
export const tillInputs = {
  'till.get': none,
  'terminal.select': v.strictObject({ ...command, terminalId }),
  'training.showTerminal': v.strictObject({ ...command }),
} as const;

export interface TillOutputs {
  'till.get': TillView;
  'terminal.select': null;
  'training.showTerminal': null;
}
