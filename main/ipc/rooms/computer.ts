import { AppFailure } from '#shared/app-error.ts';
import type { computerInputs } from '#shared/ipc/rooms/computer.ts';
import type { Staff } from '../../staff/staff.ts';
import type { UpdateService } from '../../updates/update-service.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface ComputerParts {
  readonly staff: Staff;
  readonly updates: UpdateService;
  /** Ends the program; null where there is no screen. */
  readonly closeTill: (() => void) | null;
}

export function computerHandlers(parts: ComputerParts): HandlersOf<keyof typeof computerInputs> {
  const { staff, updates, closeTill } = parts;
  return {
    'update.look': async () => {
      await updates.look();
      return null;
    },
    'update.install': async ({ approval }) => {
      if (updates.view.next.state !== 'ready') throw new AppFailure('update.none');
      await staff.require({ kind: 'settings' }, approval);
      await updates.installNow();
      return null;
    },
    'till.close': async ({ approval }) => {
      if (closeTill === null) throw new AppFailure('display.none');
      await staff.require({ kind: 'settings' }, approval);
      closeTill();
      return null;
    },
  };
}
