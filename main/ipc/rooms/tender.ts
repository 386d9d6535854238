import type { TipMode } from '#shared/counter.ts';
import type { TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { PaymentLink } from '../../payments/driver/link.ts';
import type { PaymentService } from '../../payments/payment-service.ts';
import type { Resolutions } from '../../payments/resolutions.ts';
import type { Books } from '../../sales/books.ts';
import type { SaleService } from '../../sales/sale-service.ts';
import { cardTerms } from '../../sales/tenders/card-terms.ts';
import type { TerminalRegistry } from '../../terminals/registry.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { tenderInputs } from '#shared/ipc/rooms/tender.ts';

export interface TenderParts {
  readonly currency: string;
  readonly tipMode: TipMode;
  readonly books: Books;
  readonly sales: SaleService;
  readonly payments: PaymentService;
  readonly resolutions: Resolutions;
  readonly link: PaymentLink;
  readonly registry: TerminalRegistry;
  /** The terminal for a charge that is pressed now. Throws an AppFailure when there is none. */
  readonly chargeOn: () => TerminalId;
}

export function tenderHandlers(parts: TenderParts): HandlersOf<keyof typeof tenderInputs> {
  const { currency, sales, payments, link, registry } = parts;
  return {
    'tender.prepare': () => {
      if (registry.activeId !== null) link.prepare(parts.chargeOn());
      return null;
    },
    'tender.card': async ({ saleId, amount, tip, due, captureMethod, terminalId }) => {
      const { id, name } = registry.get(terminalId ?? parts.chargeOn());
      const tenderId = await payments.charge({
        saleId,
        amount: money(amount, currency),
        tip: money(tip, currency),
        due: money(due, currency),
        terminal: { id, name },
        ...cardTerms(parts.tipMode, parts.books.find(saleId), captureMethod),
      });
      return { tenderId };
    },
    'tender.cash': ({ saleId, received, due }) =>
      sales.takeCash(saleId, money(received, currency), money(due, currency)),
    'payment.cancel': async ({ tenderId }) => {
      await payments.cancel(tenderId);
      return null;
    },
    'payment.check': ({ tenderId }) => {
      payments.check(tenderId);
      return null;
    },
    'payment.resolve': async ({ tenderId, pin, says, grounds }) => {
      const resolution =
        says.kind === 'charged' ? { ...says, captured: money(says.captured, currency) } : says;
      await parts.resolutions.resolve({ tenderId, pin, resolution, grounds });
      return null;
    },
  };
}
