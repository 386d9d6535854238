import { describe, expect, it } from 'vitest';
import { inReadingOrder, stepInGrid, stepInRow } from './grid-steps.ts';
import { columnsFor, isNarrow, rowWindow, scrollToRow } from './row-window.ts';

describe('arrow keys in the grid', () => {
  it('move one tile and stop at the walls', () => {
    expect(stepInGrid(6, 'ArrowLeft', 5, 12)).toBe(5);
    expect(stepInGrid(5, 'ArrowLeft', 5, 12)).toBeNull();
    expect(stepInGrid(4, 'ArrowRight', 5, 12)).toBeNull();
    expect(stepInGrid(11, 'ArrowRight', 5, 12)).toBeNull();
    expect(stepInGrid(6, 'ArrowDown', 5, 12)).toBe(11);
    expect(stepInGrid(8, 'ArrowDown', 5, 12)).toBeNull();
    expect(stepInGrid(3, 'ArrowUp', 5, 12)).toBeNull();
    expect(stepInGrid(3, 'F9', 5, 12)).toBeNull();
  });

  it('walk a row of tabs', () => {
    expect(stepInRow(0, 'ArrowRight', 3)).toBe(1);
    expect(stepInRow(2, 'ArrowRight', 3)).toBeNull();
    expect(stepInRow(1, 'End', 3)).toBe(2);
  });

  it('lead where they point, also where people read from the right', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'End'];
    expect(keys.map((key) => inReadingOrder(key, 'rtl'))).toEqual([
      'ArrowRight',
      'ArrowLeft',
      'ArrowDown',
      'End',
    ]);
    expect(keys.map((key) => inReadingOrder(key, 'ltr'))).toEqual(keys);
  });
});

describe('the window of rows', () => {
  it('holds what is in view and a few rows around it', () => {
    expect(rowWindow({ scrollTop: 0, height: 600 }, 104, 1000)).toEqual({ first: 0, end: 8 });
    expect(rowWindow({ scrollTop: 10_400, height: 600 }, 104, 1000)).toEqual({ first: 98, end: 108 });
    expect(rowWindow({ scrollTop: 10_400, height: 600 }, 104, 3)).toEqual({ first: 3, end: 3 });
    expect(rowWindow({ scrollTop: 0, height: 600 }, 104, 0)).toEqual({ first: 0, end: 0 });
  });

  it('fits five to eight columns, fewer where text is large', () => {
    expect([602, 640, 840, 1360, 4000].map((width) => columnsFor(width / 16))).toEqual([5, 5, 5, 7, 8]);
    // Text at 125 %, and a window at 200 %.
    expect([columnsFor(628 / 20), columnsFor(260 / 16), columnsFor(40 / 16)]).toEqual([4, 2, 1]);
  });

  it('knows where a long price has no room', () => {
    expect([644, 838, 1360].map((width) => isNarrow(width / 16, columnsFor(width / 16)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('scrolls no further than needed', () => {
    expect(scrollToRow({ scrollTop: 0, height: 600 }, 104, 2)).toBe(0);
    expect(scrollToRow({ scrollTop: 500, height: 600 }, 104, 2)).toBe(208);
    expect(scrollToRow({ scrollTop: 0, height: 600 }, 104, 9)).toBe(440);
  });
});
