import { AppFailure } from '#shared/app-error.ts';
import type { paperInputs } from '#shared/ipc/rooms/paper.ts';
import type { FoundPrinter } from '#shared/printing.ts';
import type { PrintingService } from '../../printing/printing-service.ts';
import type { SavePdf } from '../../printing/save-pdf.ts';
import type { PaperPrinting } from '../../receipts/paper-printing.ts';
import type { Stationer } from '../../receipts/stationery.ts';
import type { Papers } from '../../receipts/papers.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface PaperParts {
  readonly papers: Papers;
  readonly stationer: Stationer;
  readonly printing: PrintingService;
  readonly paperPrinting: PaperPrinting;
  readonly staff: Staff;
  readonly savePdf: SavePdf;
  readonly findPrinters: () => Promise<readonly FoundPrinter[]>;
}

export function paperHandlers(parts: PaperParts): HandlersOf<keyof typeof paperInputs> {
  const { papers, printing, paperPrinting, staff } = parts;
  return {
    'paper.get': (wish) => papers.show(wish),
    'paper.print': async ({ saleId, kind, about, printerId }) => {
      await paperPrinting.print({ saleId, kind, about }, printerId);
      return null;
    },
    'paper.savePdf': async ({ saleId, kind, about }) => {
      const { document } = await papers.show({ saleId, kind, about });
      return parts.savePdf(document);
    },
    'print.again': async ({ jobId, printerId }) => {
      await printing.again(Number(jobId), printerId);
      return null;
    },
    'print.cancel': async ({ jobId }) => {
      await printing.cancel(Number(jobId));
      return null;
    },
    'hardware.get': () => printing.hardware(),
    'hardware.set': async ({ printing: settings, approval }) => {
      const ids = new Set(settings.printers.map(({ id }) => id));
      if (ids.size !== settings.printers.length) throw new AppFailure('input.invalid', input('printers'));
      await staff.require({ kind: 'settings' }, approval);
      await printing.change(settings);
      return null;
    },
    'hardware.find': () => parts.findPrinters(),
    'logo.get': () => parts.stationer.logo,
    'logo.choose': async ({ approval }) => {
      await staff.require({ kind: 'settings' }, approval);
      await parts.stationer.chooseLogo();
      return null;
    },
    'logo.remove': async ({ approval }) => {
      await staff.require({ kind: 'settings' }, approval);
      await parts.stationer.setLogo(null);
      return null;
    },
    'hardware.test': async ({ printerId }) => {
      const { name } = printing.chosen(printerId);
      await printing.print(await papers.testPage(name), printerId);
      return null;
    },
  };
}

const input = (field: string) => ({ channel: 'hardware.set', field });
