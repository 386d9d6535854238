import type { Speech } from '#shared/words/speech.ts';
import { newShiftId } from '../identifiers.ts';
import type { Stationer } from '../receipts/stationery.ts';
import { ReportService } from '../reports/report-service.ts';
import type { Allow } from '../sales/guarded.ts';
import { shiftPapers } from '../shifts/shift-papers.ts';
import { ShiftService } from '../shifts/shift-service.ts';
import type { Ground } from './ground.ts';

/** The drawer's shifts, with their X and Z. */
export function shiftsOf({ given, record, reporting }: Ground, stationer: Stationer, allow: Allow) {
  const { shop, shifts: settings } = given.settings;
  const { slices, timeZone } = reporting;
  const shifts = new ShiftService({ record, settings, currency: shop.currency, allow, newShiftId, slices });
  const shiftPaper = shiftPapers(stationer, shop.locale, timeZone.name);
  return { shifts, shiftSettings: settings, shiftPaper, slices };
}

/** What the days brought. */
export function reportsOf(
  { ports, given, record, reporting }: Ground,
  speech: () => Promise<Speech>,
  allow: Allow,
): ReportService {
  const { currency, name } = given.settings.shop;
  return new ReportService({
    record,
    dayBook: reporting.dayBook,
    localTime: reporting.shopClock.read,
    currency,
    clock: ports.clock,
    allow,
    saveText: ports.saveText,
    printPdf: ports.printPdf,
    shop: name,
    speech,
  });
}
