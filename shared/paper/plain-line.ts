import type { Cell } from './lay-out.ts';
import { lengthOf } from './wrapped.ts';

/** A line's cells as one text, filled with spaces; nothing hangs over its end. */
export const plainLine = (cells: readonly Cell[]): string => cells.map(filled).join('').trimEnd();

function filled({ text, width, align }: Cell): string {
  const free = Math.max(0, width - lengthOf(text));
  const before = align === 'start' ? 0 : align === 'end' ? free : Math.floor(free / 2);
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}
