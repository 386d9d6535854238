import type { PrinterSettings, PrinterTrouble } from '#shared/printing.ts';
import type { PaperPress } from './paper-press.ts';
import type { Printer } from './printer.ts';
import { PrintFailure } from './printer.ts';

/** A printer behind the computer's own driver: it prints pictures of the paper and tells nothing about itself. */
export function systemPrinter({ width }: PrinterSettings, device: string, press: PaperPress | null): Printer {
  const look = async (): Promise<PrinterTrouble | null> => {
    if (press === null) return 'gone';
    const known: readonly string[] = await press.devices().catch(() => []);
    return known.includes(device) ? null : 'gone';
  };
  return {
    look,
    print: async (document, { sending }) => {
      const why = await look();
      if (press === null || why !== null) throw new PrintFailure(why ?? 'gone');
      await sending();
      await press.print(document, width, device).catch(() => {
        throw new PrintFailure('offline');
      });
    },
    // A driver takes papers, not pulses.
    kick: () => Promise.reject(new PrintFailure('offline')),
  };
}
