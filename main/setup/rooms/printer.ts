import { testPage } from '#shared/paper/documents/test-page.ts';
import type { PrinterTrouble } from '#shared/printing.ts';
import type { PrinterTest } from '#shared/setup.ts';
import { findPrinters } from '../../printing/find-printers.ts';
import { EscPosPrinter } from '../../printing/escpos-printer.ts';
import { openNetworkWire } from '../../printing/network-wire.ts';
import { PrintFailure } from '../../printing/printer.ts';
import { stationeryOf } from '../../receipts/stationery.ts';
import { settingsOf } from '../printer.ts';
import { SetupFailure } from '../problem.ts';
import type { SetupHandlers, SetUpParts } from '../set-up.ts';
import { settingsFrom } from '../settings-from.ts';

type Rooms = Pick<SetupHandlers, 'setup.printer' | 'setup.withoutPrinter' | 'setup.testPrinter'>;

/** A printer that takes nothing for this long is given up on, ms: nobody waits longer before a till. */
const MOST_MS = 20_000;

/** The receipt printer: where it is, and one page that shows what it can. */
export function printerHandlers(parts: SetUpParts): Rooms {
  const { desk } = parts;
  return {
    'setup.printer': async (printer) => {
      await desk.answer({ printer: { kind: 'network', ...printer } });
      desk.learn({ printerTest: 'untried' });
      return null;
    },
    'setup.withoutPrinter': async () => {
      await desk.answer({ printer: { kind: 'none' } });
      return null;
    },
    'setup.testPrinter': async () => {
      if (desk.known.printerTest === 'printing') return null;
      desk.learn({ printerTest: 'printing' });
      desk.learn({ printerTest: await printed(parts) });
      return null;
    },
  };
}

/** Whoever comes to the step sees who is there. */
export function lookForPrinters({ desk, clock, log }: SetUpParts): void {
  desk.learn({ foundPrinters: null });
  findPrinters({ clock, log }).then(
    (foundPrinters) => desk.learn({ foundPrinters }),
    (error: unknown) => {
      log.warn('setup.printers', { why: String(error) });
      desk.learn({ foundPrinters: [] });
    },
  );
}

async function printed(parts: SetUpParts): Promise<PrinterTest> {
  const { desk, before, clock, draw } = parts;
  const { printer, money } = desk.draft;
  if (printer?.kind !== 'network' || money === null) throw new SetupFailure('notYet');
  const settings = settingsOf(printer, null);
  const { host, port } = printer;
  const line = new EscPosPrinter({
    settings,
    open: (ms) => openNetworkWire(host, port, ms),
    draw,
    monotonic: () => clock.monotonic(),
  });
  const { speechIn } = await import('#shared/words/speech.ts');
  const stationery = stationeryOf(await settingsFrom(desk.draft, before, new Date(clock.wall())));
  const page = testPage(settings.name, money.currency, stationery, speechIn(money.locale));
  return outcomeOf((events) => line.print(page, events, AbortSignal.timeout(MOST_MS)));
}

/** What the printer says in the end, and why it stopped where it did. */
async function outcomeOf(
  print: (events: Parameters<EscPosPrinter['print']>[1]) => Promise<void>,
): Promise<PrinterTest> {
  const stopped: { by: PrinterTrouble | null } = { by: null };
  try {
    await print({ sending: () => Promise.resolve(), trouble: (why) => (stopped.by = why) });
    return 'printed';
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    return stopped.by ?? error.why;
  }
}
