export interface Frame {
  readonly scrollTop: number;
  readonly height: number;
}

export interface RowWindow {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
}

/** The rows worth having in the document: those in view and `spare` on either side. */
export function rowWindow(frame: Frame, rowHeight: number, rows: number, spare = 2): RowWindow {
  const first = Math.floor(frame.scrollTop / rowHeight) - spare;
  const end = Math.ceil((frame.scrollTop + frame.height) / rowHeight) + spare;
  return { first: Math.max(0, Math.min(first, rows)), end: Math.max(0, Math.min(end, rows)) };
}

/** Root ems: a name of one long word still fits, and a tile wider than that helps nobody. */
const NARROWEST = 7;
const WIDEST = 11.875;

/** Five tiles side by side on a common till, more where there is room, fewer where text is large. `width` in root ems. */
export const columnsFor = (width: number): number =>
  Math.max(1, Math.min(8, Math.max(Math.min(5, Math.floor(width / NARROWEST)), Math.floor(width / WIDEST))));

/** Whether so many tiles side by side have no room for all of a long price. `width` in root ems, of the whole frame. */
export const isNarrow = (width: number, columns: number): boolean =>
  (width - FRAME - (columns - 1) * GAP) / columns < NARROW;

/** Root ems, as in the style sheet: both edges of the frame, the gap between two tiles. */
const FRAME = 2;
const GAP = 0.5;
const NARROW = 9.5;

/** The scroll position that brings a row into view with the least movement. */
export function scrollToRow(frame: Frame, rowHeight: number, row: number): number {
  const top = row * rowHeight;
  if (top < frame.scrollTop) return top;
  return Math.max(frame.scrollTop, top + rowHeight - frame.height);
}
