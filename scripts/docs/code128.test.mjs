import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { barsOf, symbolsOf, tableOfWidths } from './code128.mjs';
import { sheet } from './command-sheet.mjs';
import { inRoot } from '../setup/paths.mjs';

it('has the table of the standard: 11 modules a symbol, an even number of them black, no two alike', () => {
  const table = tableOfWidths();
  const sum = (/** @type {string} */ widths, step = 1) =>
    Array.from(widths, Number).reduce((all, width, n) => all + (n % step === 0 ? width : 0), 0);
  expect(table).toHaveLength(107);
  expect(new Set(table).size).toBe(107);
  expect(table.slice(0, -1).filter((widths) => sum(widths) !== 11)).toEqual([]);
  expect(table.slice(0, -1).filter((widths) => sum(widths, 2) % 2 !== 0)).toEqual([]);
  expect(sum(table[106] ?? '')).toBe(13);
});

it('writes start, check and stop around the text', () => {
  expect(symbolsOf('PJJ123C')).toEqual([104, 48, 42, 42, 17, 18, 19, 35, 55, 106]);
  expect(barsOf('A').width).toBe(3 * 11 + 13);
});

it('refuses what it cannot write', () => {
  expect(() => symbolsOf('é')).toThrow('Not in Code 128 B');
});

it('printed the sheet that lies in docs', async () => {
  expect(await readFile(inRoot('docs/command-codes.svg'), 'utf8')).toBe(sheet());
});
