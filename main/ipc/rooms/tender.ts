import type { TipMode } from '#shared/counter.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { PaymentLink } from '../../payments/driver/link.ts';
import type { PaymentService } from '../../payments/payment-service.ts';
import type { Resolutions } from '../../payments/resolutions.ts';
import type { Books } from '../../sales/books.ts';
import { cardTerms } from '../../sales/tenders/card-terms.ts';
import { handedOver } from '../../sales/tenders/tender.ts';
import { returnable } from '../../sales/tenders/give-back.ts';
import type { TenderService } from '../../sales/tenders/tender-service.ts';
import type { Staff } from '../../staff/staff.ts';
import type { TerminalRegistry } from '../../terminals/registry.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { tenderInputs } from '#shared/ipc/rooms/tender.ts';

export interface TenderParts {
  readonly currency: string;
  readonly tipMode: TipMode;
  readonly books: Books;
  readonly tenders: TenderService;
  readonly staff: Staff;
  readonly payments: PaymentService;
  readonly resolutions: Resolutions;
  readonly link: PaymentLink;
  readonly registry: TerminalRegistry;
  /** The terminal for a charge that is pressed now. Throws an AppFailure when there is none. */
  readonly chargeOn: () => TerminalId;
}

export function tenderHandlers(parts: TenderParts): HandlersOf<keyof typeof tenderInputs> {
  const { currency, tenders, payments, link, registry } = parts;
  return {
    'tender.prepare': () => {
      if (registry.activeId !== null) link.prepare(parts.chargeOn());
      return null;
    },
    'tender.card': async ({ saleId, amount, tip, due, captureMethod, terminalId, approval }) => {
      if (captureMethod === 'manual') await parts.staff.require({ kind: 'tab' }, approval, saleId);
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
    'tender.cash': ({ saleId, received, due, share }) =>
      tenders.takeCash({
        saleId,
        received: money(received, currency),
        due: money(due, currency),
        share: share === undefined ? null : money(share, currency),
      }),
    'tender.other': ({ saleId, methodId, amount, due, reference }) =>
      tenders.takeOther(methodId, {
        saleId,
        amount: money(amount, currency),
        due: money(due, currency),
        reference,
      }),
    'tender.giveBack': async ({ saleId, tenderId, approval }) => {
      const amount = returnedBy(parts.books, saleId, tenderId);
      const { grantedBy } = await parts.staff.require({ kind: 'refund', amount }, approval, saleId);
      return tenders.giveBack(saleId, tenderId, grantedBy);
    },
    'tender.split': ({ saleId, how }) => tenders.split(saleId, how),
    'tender.unsplit': ({ saleId }) => tenders.unsplit(saleId),
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

/** Minor units that would be handed over. Throws an AppFailure when there is nothing to give back. */
function returnedBy(books: Books, saleId: SaleId, tenderId: TenderId): number {
  const sale = books.find(saleId);
  if (sale === null) throw new AppFailure('sale.none');
  return handedOver(returnable(sale, tenderId)).amount;
}
