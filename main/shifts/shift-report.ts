import type { ClosedShift, OpenItem, OpenShift, ShiftReport, ShiftState } from '#shared/shift.ts';
import type { Shift, ShiftEnd } from './shift.ts';
import { drawerOf } from './shift.ts';
import { sumsOf } from './shift-sums.ts';

/** How an open shift stands at this moment (wall time, ms). */
export const xReport = (shift: Shift, at: number, open: readonly OpenItem[]): ShiftReport => ({
  ...commonOf(shift),
  kind: 'x',
  at,
  count: null,
  open,
});

/** A shift as it was closed, the same whenever it is asked for; null while it is open. */
export function zReport(shift: Shift): ShiftReport | null {
  const { end } = shift;
  if (end === null) return null;
  const { at, open, ...count } = end;
  return { ...commonOf(shift), kind: 'z', at, open, count };
}

function commonOf(shift: Shift): Omit<ShiftReport, 'kind' | 'at' | 'count' | 'open'> {
  const { id: shiftId, number, openedAt, openedBy, floatCounts, takings, between } = shift;
  const { moves, noSales, differences, match, later } = shift;
  return {
    shiftId,
    number,
    openedAt,
    openedBy,
    floatCounts,
    sums: sumsOf(takings),
    between: between === null || between.isEmpty ? null : sumsOf(between),
    drawer: drawerOf(shift),
    moves,
    noSales,
    differences,
    match,
    later,
  };
}

export const closedRow = ({ id, number, openedAt }: Shift, end: ShiftEnd): ClosedShift => ({
  shiftId: id,
  number,
  openedAt,
  closedAt: end.at,
  closedBy: end.by,
  counted: end.counted,
  difference: end.difference,
  carried: end.open.length,
});

export const openShift = ({ id, number, openedAt, openedBy, float, moves }: Shift): OpenShift => ({
  shiftId: id,
  number,
  since: openedAt,
  by: openedBy,
  float,
  moves,
});

export function shiftState(mode: ShiftState['mode'], shift: Shift | null): ShiftState {
  if (shift === null) return { mode, open: null };
  const { number, openedAt: since, openedBy: by } = shift;
  return { mode, open: { number, since, by } };
}
