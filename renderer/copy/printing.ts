import type { PrinterTrouble, PrintingView } from '#shared/printing.ts';
import type { Speech } from '#shared/words/speech.ts';

export const troubleWords = (why: PrinterTrouble, { say }: Speech): string => say(`print.trouble.${why}`);

/** What the counter must know of its printers; null most of the time. */
export function printingText({ trouble, unsure, drawerStuck }: PrintingView, speech: Speech): string | null {
  if (drawerStuck) return speech.say('print.drawerStuck');
  if (unsure > 0) return speech.say('print.unsure', { count: unsure });
  if (trouble === null) return null;
  const { printer, waiting } = trouble;
  return speech.say('print.waiting', { why: troubleWords(trouble.why, speech), waiting, printer });
}
