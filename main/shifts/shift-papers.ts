import type { PaperDocument } from '#shared/document.ts';
import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import type { ShiftReport } from '#shared/shift.ts';

/** X and Z in the shop's words, which are loaded when the first paper is wanted, not when the till starts. */
export const shiftPapers =
  (stationery: Stationery, locale: string) =>
  async (report: ShiftReport): Promise<PaperDocument> => {
    const [{ shiftDocument }, { speechIn }] = await Promise.all([
      import('#shared/paper/documents/shift.ts'),
      import('#shared/words/speech.ts'),
    ]);
    return shiftDocument(report, stationery, speechIn(locale));
  };
