import type { PaperDocument } from '#shared/document.ts';
import type { ShiftReport } from '#shared/shift.ts';
import type { Stationer } from '../receipts/stationery.ts';

/** X and Z in the shop's words, which are loaded when the first paper is wanted, not when the till starts. */
export const shiftPapers =
  (stationer: Pick<Stationer, 'stationery'>, locale: string, timeZone: string) =>
  async (report: ShiftReport): Promise<PaperDocument> => {
    const [{ shiftDocument }, { speechIn }] = await Promise.all([
      import('#shared/paper/documents/shift.ts'),
      import('#shared/words/speech.ts'),
    ]);
    return shiftDocument(report, stationer.stationery, speechIn(locale, timeZone));
  };
