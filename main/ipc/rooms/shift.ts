import { AppFailure } from '#shared/app-error.ts';
import type { PaperDocument } from '#shared/document.ts';
import type { ShiftId } from '#shared/ids.ts';
import { denominationsOf } from '#shared/denominations.ts';
import type { shiftInputs } from '#shared/ipc/rooms/shift.ts';
import { money } from '#shared/money.ts';
import type { ClosedShifts, ShiftDesk, ShiftReport, ShiftSettings } from '#shared/shift.ts';
import { mayDo } from '#shared/staff.ts';
import type { PrintingService } from '../../printing/printing-service.ts';
import type { SavePdf } from '../../printing/save-pdf.ts';
import type { Slices } from '../../reports/in-slices.ts';
import { inSlices } from '../../reports/in-slices.ts';
import type { Books } from '../../sales/books.ts';
import { openItems } from '../../shifts/open-items.ts';
import type { Shift } from '../../shifts/shift.ts';
import type { ShiftMatching } from '../../shifts/shift-matching.ts';
import { closedRow, openShift, xReport, zReport } from '../../shifts/shift-report.ts';
import type { ShiftService } from '../../shifts/shift-service.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface ShiftParts {
  readonly books: Books;
  readonly currency: string;
  readonly shifts: ShiftService;
  readonly shiftSettings: ShiftSettings;
  readonly shiftMatching: ShiftMatching;
  readonly staff: Staff;
  readonly slices: Slices;
  readonly wall: () => number;
  readonly printing: Pick<PrintingService, 'print'>;
  readonly savePdf: SavePdf;
  readonly shiftPaper: (report: ShiftReport) => Promise<PaperDocument>;
}

export function shiftHandlers(parts: ShiftParts): HandlersOf<keyof typeof shiftInputs> {
  const { books, currency, shifts, shiftMatching } = parts;
  return {
    'shift.get': () => deskOf(parts),
    'shift.list': ({ from, count }) => listOf(books, from, count),
    'shift.report': ({ shiftId }) => reportOf(parts, shiftId),
    'shift.paper': ({ shiftId }) => paperOf(parts, shiftId),
    'shift.print': async ({ shiftId }) => {
      await parts.printing.print(await paperOf(parts, shiftId));
      return null;
    },
    'shift.savePdf': async ({ shiftId }) => parts.savePdf(await paperOf(parts, shiftId)),
    'shift.open': ({ counted }) => shifts.open(counted),
    'shift.count': (order) => shifts.count(order),
    'shift.close': async ({ approval, shiftId, counted, note }) => {
      const closed = await shifts.close({ shiftId, counted, note }, approval);
      shiftMatching.soon(shiftId);
      return closed;
    },
    'shift.match': ({ shiftId }) => shiftMatching.run(shiftId),
    'drawer.move': ({ kind, amount, reason, words, approval }) =>
      shifts.move({ kind, amount: money(amount, currency), reason, words }, approval),
    'drawer.open': ({ approval }) => shifts.openDrawer(approval),
  };
}

const paperOf = async (parts: ShiftParts, shiftId: ShiftId): Promise<PaperDocument> =>
  parts.shiftPaper(await reportOf(parts, shiftId));

/** The Z of a closed shift, an X of the open one. Throws an AppFailure for who must not know yet. */
async function reportOf(parts: ShiftParts, shiftId: ShiftId): Promise<ShiftReport> {
  const { books, shiftSettings, staff, wall } = parts;
  await summedUp(parts, books.shifts.find(shiftId));
  const shift = books.shifts.find(shiftId);
  if (shift === null) throw new AppFailure('shift.none');
  const z = zReport(shift);
  if (z !== null) return z;
  if (!mayKnow(shiftSettings, staff)) throw new AppFailure('shift.notCounted');
  return xReport(shift, wall(), openItems(books));
}

/** Where counts are blind, only who may agree to a difference sees what should be there. */
const mayKnow = ({ blindCount }: ShiftSettings, staff: Pick<Staff, 'view'>): boolean =>
  !blindCount || mayDo(staff.view.rights, { kind: 'cashDifference' });

/** Sums of a long shift are done while others have their turn. */
async function summedUp({ slices }: ShiftParts, shift: Shift | null): Promise<void> {
  for (const takings of [shift?.takings, shift?.between]) if (takings) await inSlices(takings, slices);
}

async function deskOf(parts: ShiftParts): Promise<ShiftDesk> {
  const { books, currency, shiftSettings, staff, wall } = parts;
  const { denominations, differenceLimit } = shiftSettings;
  await summedUp(parts, books.shifts.current);
  const shift = books.shifts.current;
  return {
    denominations: denominations ?? denominationsOf(currency),
    differenceLimit,
    open: shift === null ? null : openShift(shift),
    x: shift === null || !mayKnow(shiftSettings, staff) ? null : xReport(shift, wall(), openItems(books)),
  };
}

function listOf({ shifts }: Books, from: number, count: number): ClosedShifts {
  const closed = [...shifts.closed].reverse();
  const rows = closed
    .slice(from, from + count)
    .flatMap((shift) => (shift.end === null ? [] : [closedRow(shift, shift.end)]));
  return { total: closed.length, shifts: rows };
}
