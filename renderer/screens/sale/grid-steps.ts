/** Where an arrow key leads from tile `from`, or null when it leads nowhere. Rows do not wrap: walls can be felt. */
export function stepInGrid(from: number, key: string, columns: number, count: number): number | null {
  const column = from % columns;
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? from - 1 : null;
    case 'ArrowRight':
      return column < columns - 1 && from + 1 < count ? from + 1 : null;
    case 'ArrowUp':
      return from >= columns ? from - columns : null;
    case 'ArrowDown':
      return from + columns < count ? from + columns : null;
    case 'Home':
      return count > 0 ? 0 : null;
    case 'End':
      return count > 0 ? count - 1 : null;
    default:
      return null;
  }
}

export const stepInRow = (from: number, key: string, count: number): number | null =>
  stepInGrid(from, key, Math.max(1, count), count);

/** Up and down a list; from nowhere, `from` being -1, to its end. */
export function stepInColumn(from: number, key: string, count: number): number | null {
  if (from !== -1)
    return key === 'ArrowLeft' || key === 'ArrowRight' ? null : stepInGrid(from, key, 1, count);
  return key === 'ArrowUp' || key === 'ArrowDown' ? count - 1 : null;
}

/** The same key as where people read from the left: in Arabic the next tile stands on the left. */
export function inReadingOrder(key: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
