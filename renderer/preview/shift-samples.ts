import type { ShiftId } from '#shared/ids.ts';
import { denominationsOf } from '#shared/denominations.ts';
import { CLOSED, OPENED, shiftId, xReport } from '#shared/paper/testing/shift-reports.ts';
import type { ClosedShifts, CountResult, ShiftDesk } from '#shared/shift.ts';
import { usd } from './samples.ts';

export const deskSample: ShiftDesk = {
  denominations: denominationsOf('USD'),
  differenceLimit: 500,
  open: {
    shiftId,
    number: 12,
    since: OPENED,
    by: 'Ana',
    float: usd(20_000),
    moves: xReport.moves,
  },
  x: xReport,
};

export const closedSample: ClosedShifts = {
  total: 11,
  shifts: Array.from({ length: 11 }, (_, index) => ({
    shiftId: `shift-${11 - index}` as ShiftId,
    number: 11 - index,
    openedAt: OPENED - (index + 1) * 86_400_000,
    closedAt: CLOSED - (index + 1) * 86_400_000,
    closedBy: index % 3 === 0 ? 'Ben' : 'Ana',
    counted: usd(61_200 + index * 1_715),
    difference: usd([0, -500, 0, 120, 0][index % 5] ?? 0),
    carried: index === 1 ? 2 : 0,
  })),
};

export const countSample: CountResult = {
  counted: usd(82_715),
  expected: usd(83_215),
  difference: usd(-500),
};
