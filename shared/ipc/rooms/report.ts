import * as v from 'valibot';
import { daysIn, isDay } from '../../calendar-day.ts';
import type { ProductPage, ReportView } from '../../report.ts';
import type { SavedText } from '../../saved-text.ts';
import { approval, command } from './fields.ts';

const day = v.pipe(v.string(), v.length(10), v.check(isDay));
/** Ten years: more than anybody compares at once. */
const MOST_DAYS = 3_660;
const range = v.pipe(
  v.strictObject({ from: day, to: day }),
  v.check((days) => days.from <= days.to && daysIn(days) <= MOST_DAYS),
);

/** What the journal comes to over days of the shop. Opened once by whoever may see it; then asked by the range. */
export const reportInputs = {
  'report.open': v.strictObject({ ...command, ...approval }),
  'report.get': v.strictObject({ range }),
  /** Best sold first; `from` counts from 0. */
  'report.products': v.strictObject({
    range,
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  }),
  /** As a file that a person chooses; without a screen the text comes back. */
  'report.save': v.strictObject({ ...command, range, as: v.picklist(['csv', 'pdf']) }),
} as const;

export interface ReportOutputs {
  /** Which day it is in the shop. */
  'report.open': { readonly today: string };
  'report.get': ReportView;
  'report.products': ProductPage;
  'report.save': SavedText;
}
