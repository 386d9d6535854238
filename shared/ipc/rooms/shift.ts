import * as v from 'valibot';
import type { PaperDocument } from '../../document.ts';
import type { ShiftId } from '../../ids.ts';
import type { ClosedShifts, CountResult, ShiftDesk, ShiftReport } from '../../shift.ts';
import type { SavedText } from '../../saved-text.ts';
import { DRAWER_REASONS } from '../../shift.ts';
import { amount, approval, command, id, none, words } from './fields.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const pieces = v.strictObject({
  /** Minor units of one note or coin. */
  value: v.pipe(amount, v.minValue(1)),
  pieces: wholeNumber(0, 100_000),
});

const counted = v.variant('kind', [
  v.strictObject({ kind: v.literal('pieces'), pieces: v.pipe(v.array(pieces), v.maxLength(40)) }),
  v.strictObject({ kind: v.literal('sum'), amount }),
]);

const which = { shiftId: id<ShiftId>() };

/** The drawer of this till. */
export const shiftInputs = {
  'shift.get': none,
  /** Closed shifts, latest first. */
  'shift.list': v.strictObject({ from: wholeNumber(0, 1_000_000), count: wholeNumber(1, 100) }),
  /** The Z of a closed shift. */
  'shift.report': v.strictObject({ ...which }),
  /** Of a closed shift its Z, of the open one an X. */
  'shift.paper': v.strictObject({ ...which }),
  'shift.open': v.strictObject({ ...command, counted }),
  /** Answers with the difference, and writes down that somebody was told. */
  'shift.count': v.strictObject({ ...command, ...which, counted }),
  'shift.close': v.strictObject({
    ...command,
    ...approval,
    ...which,
    counted,
    note: v.optional(v.nullable(words), null),
  }),
  /** Its X or Z on the printer; answers before it is printed. */
  'shift.print': v.strictObject({ ...command, ...which }),
  /** The same as a page of paper, where a person says. */
  'shift.savePdf': v.strictObject({ ...command, ...which }),
  /** Compare this shift's cards with VINR's lists, now. */
  'shift.match': v.strictObject({ ...command, ...which }),
  'drawer.move': v.strictObject({
    ...command,
    ...approval,
    kind: v.picklist(['in', 'out']),
    amount,
    reason: v.picklist([...new Set([...DRAWER_REASONS.in, ...DRAWER_REASONS.out])]),
    words: v.optional(v.nullable(words), null),
  }),
  /** With nothing to put in or take out. */
  'drawer.open': v.strictObject({ ...command, ...approval }),
} as const;

export interface ShiftOutputs {
  'shift.get': ShiftDesk;
  'shift.list': ClosedShifts;
  'shift.report': ShiftReport;
  'shift.paper': PaperDocument;
  'shift.open': { readonly shiftId: ShiftId; readonly number: number };
  'shift.count': CountResult;
  'shift.close': CountResult;
  'shift.print': null;
  'shift.savePdf': SavedText;
  'shift.match': null;
  'drawer.move': null;
  'drawer.open': null;
}
