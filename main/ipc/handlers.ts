import type { Catalogue } from '#shared/catalogue.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { ProductId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { TillView } from '#shared/till.ts';
import type { FlightService } from '../flight/flight-service.ts';
import type { LanHealth } from '../flight/lan-health.ts';
import type { CatalogueIndex } from '../journal/catalogue-index.ts';
import type { PaymentLink } from '../payments/driver/link.ts';
import type { ModificationService } from '../payments/modifications/modification-service.ts';
import type { PaymentService } from '../payments/payment-service.ts';
import type { Resolutions } from '../payments/resolutions.ts';
import type { Letterhead } from '../receipts/receipt.ts';
import { receiptOf } from '../receipts/receipt.ts';
import type { Books } from '../sales/books.ts';
import type { SaleService } from '../sales/sale-service.ts';
import type { TerminalRegistry } from '../terminals/registry.ts';
import type { Handlers } from './dispatcher.ts';

export interface HandlerParts {
  readonly view: () => TillView;
  readonly catalogue: Catalogue;
  readonly index: CatalogueIndex;
  readonly books: Books;
  readonly currency: string;
  readonly letterhead: Letterhead;
  readonly sales: SaleService;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
  readonly resolutions: Resolutions;
  readonly link: PaymentLink;
  readonly registry: TerminalRegistry;
  /** The whole journal as a signed file. */
  readonly exportJournal: () => Promise<SavedText>;
  /** Compares with VINR's list now. Throws an AppFailure when VINR does not answer. */
  readonly sweep: () => Promise<void>;
  /** The terminal for a charge that is pressed now. Throws an AppFailure when there is none. */
  readonly chargeOn: () => TerminalId;
  readonly flight: FlightService;
  readonly lanHealth: LanHealth;
  /** Makes this the terminal that Charge uses, now and after a restart. */
  readonly selectTerminal: (id: TerminalId) => Promise<void>;
  /** Opens the face of the simulated terminal; null outside training. */
  readonly showTerminal: (() => void) | null;
}

/** One line a channel: which service answers it. */
export function handlersOf(parts: HandlerParts): Handlers {
  const { sales, payments, modifications, registry, link, currency } = parts;
  return {
    'till.get': () => parts.view(),
    'catalogue.get': () => parts.catalogue,
    'catalogue.search': async ({ text }) => (await parts.index.search(text, 50)) as readonly ProductId[],
    'receipt.get': ({ saleId }) => {
      const sale = parts.books.find(saleId);
      const receipt = sale === null ? null : receiptOf(sale, parts.letterhead);
      if (receipt === null) throw new AppFailure('sale.none');
      return receipt;
    },
    'sale.modifications': ({ saleId }) => modifications.ofSale(saleId),

    'flight.get': ({ tenderId }) => parts.flight.get(tenderId),
    'flight.export': ({ tenderId }) => parts.flight.export(tenderId),
    'journal.export': () => parts.exportJournal(),
    'health.get': () => parts.lanHealth.view(),

    'sale.addProduct': ({ productId }) => sales.addProduct(productId),
    'sale.scan': ({ code }) => sales.scan(code),
    'sale.setQuantity': ({ lineId, quantity }) => sales.setQuantity(lineId, quantity),
    'sale.clear': ({ saleId }) => sales.clear(saleId),
    'sale.finish': ({ saleId }) => sales.finish(saleId),
    'sale.setAside': ({ saleId }) => sales.setAside(saleId),
    'sale.resume': ({ saleId }) => sales.resume(saleId),

    'tender.prepare': () => {
      if (registry.activeId !== null) link.prepare(parts.chargeOn());
      return null;
    },
    'tender.card': async ({ saleId, amount, tip, due, captureMethod }) => {
      const { id, name } = registry.get(parts.chargeOn());
      const tenderId = await payments.charge({
        saleId,
        amount: money(amount, currency),
        tip: money(tip, currency),
        due: money(due, currency),
        terminal: { id, name },
        captureMethod,
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
    'task.close': async ({ taskId, pin, note }) => {
      await parts.resolutions.closeTask({ taskId, pin, note });
      return null;
    },
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
    'sweep.run': async () => {
      await parts.sweep();
      return null;
    },
    'modification.resolve': async ({ modificationId, pin, says, grounds }) => {
      await parts.resolutions.resolveModification({ modificationId, pin, says, grounds });
      return null;
    },
    'terminal.select': async ({ terminalId }) => {
      await parts.selectTerminal(terminalId);
      return null;
    },
    'training.showTerminal': () => {
      if (parts.showTerminal === null) throw new AppFailure('terminal.none');
      parts.showTerminal();
      return null;
    },
  };
}
