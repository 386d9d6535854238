import { describe, expect, it } from 'vitest';
import { keepSame } from './keep-same.ts';

describe('keepSame', () => {
  const older = {
    revision: 1,
    shop: { name: 'Café', tags: ['a', 'b'] },
    lines: [
      { id: 1, n: 1 },
      { id: 2, n: 1 },
    ],
  };

  it('gives back the very object that says the same', () => {
    expect(keepSame(older, structuredClone(older))).toBe(older);
    expect(keepSame(null, older)).toBe(older);
  });

  it('keeps every part that is the same and takes every other from the newer', () => {
    const newer = structuredClone(older);
    newer.revision = 2;
    newer.lines[1]!.n = 2;
    newer.lines.push({ id: 3, n: 1 });
    const kept = keepSame(older, newer);
    expect(kept).toStrictEqual(newer);
    expect(kept.shop).toBe(older.shop);
    expect(kept.lines[0]).toBe(older.lines[0]);
    expect(kept.lines[1]).not.toBe(older.lines[1]);
  });

  it('sees what has gone and what has turned into something else', () => {
    expect(keepSame({ a: 1, b: 2 }, { a: 1 })).toStrictEqual({ a: 1 });
    expect(keepSame({ a: undefined }, { b: undefined })).toStrictEqual({ b: undefined });
    expect(keepSame([1, 2, 3], [1, 2])).toStrictEqual([1, 2]);
    expect(keepSame({ 0: 'a' }, ['a'])).toStrictEqual(['a']);
    expect(keepSame({ sale: { id: 1 } }, { sale: null })).toStrictEqual({ sale: null });
    expect(keepSame({ sale: null }, { sale: { id: 1 } })).toStrictEqual({ sale: { id: 1 } });
  });
});
