import type { drillInputs } from '#shared/ipc/rooms/drill.ts';
import type { Drills } from '../../training/drills.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface DrillHandlerParts {
  readonly drills: Drills;
}

export function drillHandlers({ drills }: DrillHandlerParts): HandlersOf<keyof typeof drillInputs> {
  return {
    'drill.start': async ({ drill }) => {
      await drills.start(drill);
      return null;
    },
    'drill.end': async () => {
      await drills.end();
      return null;
    },
    'drill.close': () => {
      drills.close();
      return null;
    },
  };
}
