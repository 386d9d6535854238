import { AppFailure } from '#shared/app-error.ts';
import { denominationsOf } from '#shared/denominations.ts';
import type { shiftInputs } from '#shared/ipc/rooms/shift.ts';
import { money } from '#shared/money.ts';
import type { ClosedShifts, ShiftDesk, ShiftSettings } from '#shared/shift.ts';
import { mayDo } from '#shared/staff.ts';
import type { Books } from '../../sales/books.ts';
import { openItems } from '../../shifts/open-items.ts';
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
  readonly wall: () => number;
}

export function shiftHandlers(parts: ShiftParts): HandlersOf<keyof typeof shiftInputs> {
  const { books, currency, shifts, shiftMatching } = parts;
  return {
    'shift.get': () => deskOf(parts),
    'shift.list': ({ from, count }) => listOf(books, from, count),
    'shift.report': ({ shiftId }) => {
      const shift = books.shifts.find(shiftId);
      const report = shift === null ? null : zReport(shift);
      if (report === null) throw new AppFailure('shift.none');
      return report;
    },
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

function deskOf({ books, currency, shiftSettings, staff, wall }: ShiftParts): ShiftDesk {
  const { denominations, differenceLimit, blindCount } = shiftSettings;
  const shift = books.shifts.current;
  const mayKnow = !blindCount || mayDo(staff.view.rights, { kind: 'cashDifference' });
  return {
    denominations: denominations ?? denominationsOf(currency),
    differenceLimit,
    open: shift === null ? null : openShift(shift),
    x: shift === null || !mayKnow ? null : xReport(shift, wall(), openItems(books)),
  };
}

function listOf({ shifts }: Books, from: number, count: number): ClosedShifts {
  const closed = [...shifts.closed].reverse();
  const rows = closed
    .slice(from, from + count)
    .flatMap((shift) => (shift.end === null ? [] : [closedRow(shift, shift.end)]));
  return { total: closed.length, shifts: rows };
}
