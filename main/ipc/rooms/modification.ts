import { money } from '#shared/money.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import type { Resolutions } from '../../payments/resolutions.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { modificationInputs } from '#shared/ipc/rooms/modification.ts';

export interface ModificationParts {
  readonly currency: string;
  readonly modifications: ModificationService;
  readonly resolutions: Resolutions;
}

export function modificationHandlers(parts: ModificationParts): HandlersOf<keyof typeof modificationInputs> {
  const { currency, modifications } = parts;
  return {
    'sale.modifications': ({ saleId }) => modifications.ofSale(saleId),
    'refund.start': async ({ amount, taskId = null, pin, ...request }) => {
      const asked = { ...request, taskId, amount: money(amount, currency) };
      return { modificationId: await modifications.refund(asked, pin) };
    },
    'refund.check': ({ modificationId }) => {
      modifications.check(modificationId);
      return null;
    },
    'capture.start': async ({ amount, ...request }) => ({
      modificationId: await modifications.capture({ ...request, amount: money(amount, currency) }),
    }),
    'modification.resolve': async ({ modificationId, pin, says, grounds }) => {
      await parts.resolutions.resolveModification({ modificationId, pin, says, grounds });
      return null;
    },
  };
}
