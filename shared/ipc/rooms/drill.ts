import * as v from 'valibot';
import { DRILLS } from '../../drill.ts';
import { command } from './fields.ts';

/** Cases to practise, in training only. */
export const drillInputs = {
  'drill.start': v.strictObject({ ...command, drill: v.picklist(DRILLS) }),
  /** Ends the one that runs, wherever it has got to. */
  'drill.end': v.strictObject({ ...command }),
  /** Puts the result away. */
  'drill.close': v.strictObject({ ...command }),
} as const;

export interface DrillOutputs {
  'drill.start': null;
  'drill.end': null;
  'drill.close': null;
}
