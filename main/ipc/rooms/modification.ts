import { money } from '#shared/money.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import type { Resolutions } from '../../payments/resolutions.ts';
import type { Staff } from '../../staff/staff.ts';
import type { ExchangeService } from '../../sales/returns/exchange-service.ts';
import type { Given, RefundService } from '../../sales/returns/refund-service.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { modificationInputs, RefundGiven } from '#shared/ipc/rooms/modification.ts';

export interface ModificationParts {
  readonly currency: string;
  readonly modifications: ModificationService;
  readonly resolutions: Resolutions;
  readonly staff: Staff;
  readonly refunds: RefundService;
  readonly exchanges: ExchangeService;
}

const given = ({ modificationIds, cash }: Given): RefundGiven => ({ modificationIds, cash: cash.amount });

export function modificationHandlers(parts: ModificationParts): HandlersOf<keyof typeof modificationInputs> {
  const { currency, modifications, staff } = parts;
  return {
    'sale.modifications': ({ saleId }) => modifications.ofSale(saleId),
    'refund.start': async ({ amount, taskId = null, pin, approval, ...request }) => {
      const asked = { ...request, taskId, amount: money(amount, currency) };
      if (pin !== undefined) return { modificationId: await modifications.refund(asked, pin) };
      const { grantedBy } = await staff.require({ kind: 'refund', amount }, approval, request.saleId);
      const approvedBy = grantedBy ?? staff.view.cashier?.name ?? '';
      return { modificationId: await modifications.refundAllowedBy(approvedBy, asked) };
    },
    'refund.give': async ({ amount, approval, ...request }) => {
      const asked = { ...request, amount: money(amount, currency) };
      return given(await parts.refunds.give(asked, approval));
    },
    'exchange.add': ({ ofSaleId, pieces, approval }) => parts.exchanges.add(ofSaleId, pieces, approval),
    'exchange.remove': ({ lineId }) => parts.exchanges.remove(lineId),
    'exchange.settle': async ({ saleId, back, way, approval }) =>
      given(await parts.exchanges.settle(saleId, money(back, currency), way, approval)),
    'refund.check': ({ modificationId }) => {
      modifications.check(modificationId);
      return null;
    },
    'capture.start': async ({ amount, approval, ...request }) => {
      await staff.require({ kind: 'tab' }, approval, request.saleId);
      return { modificationId: await modifications.capture({ ...request, amount: money(amount, currency) }) };
    },
    'modification.resolve': async ({ modificationId, pin, says, grounds }) => {
      await parts.resolutions.resolveModification({ modificationId, pin, says, grounds });
      return null;
    },
  };
}
