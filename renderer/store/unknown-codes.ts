import type { UnknownCode } from './ui-state.ts';

/** Newest first, one row a code, at most three rows: a till shows what just went wrong, it keeps no log. */
export function countUnknown(rows: readonly UnknownCode[], code: string): readonly UnknownCode[] {
  const before = rows.find((row) => row.code === code)?.count ?? 0;
  return [{ code, count: before + 1 }, ...rows.filter((row) => row.code !== code)].slice(0, 3);
}
