import type { SavedText } from '#shared/saved-text.ts';
import type { FlightService } from '../../flight/flight-service.ts';
import type { HealthSources } from '../../flight/health-view.ts';
import { healthView } from '../../flight/health-view.ts';
import type { Resolutions } from '../../payments/resolutions.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { supportInputs } from '#shared/ipc/rooms/support.ts';

export interface SupportParts extends HealthSources {
  readonly resolutions: Resolutions;
  /** The whole journal as a signed file. */
  readonly exportJournal: () => Promise<SavedText>;
  /** Compares with VINR's list now. Throws an AppFailure when VINR does not answer. */
  readonly sweep: () => Promise<void>;
  readonly flight: FlightService;
}

export function supportHandlers(parts: SupportParts): HandlersOf<keyof typeof supportInputs> {
  return {
    'flight.get': ({ tenderId }) => parts.flight.get(tenderId),
    'health.get': () => healthView(parts),
    'task.close': async ({ taskId, pin, note }) => {
      await parts.resolutions.closeTask({ taskId, pin, note });
      return null;
    },
    'flight.export': ({ tenderId }) => parts.flight.export(tenderId),
    'journal.export': () => parts.exportJournal(),
    'sweep.run': async () => {
      await parts.sweep();
      return null;
    },
  };
}
