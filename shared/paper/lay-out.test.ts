import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../document.ts';
import { layOut } from './lay-out.ts';
import { plainLine } from './plain-line.ts';
import { lengthOf } from './wrapped.ts';

const laid = (columns: number, ...blocks: readonly PaperBlock[]) =>
  layOut({ title: 'Test', locale: 'en', direction: 'ltr', blocks }, columns).map((line) =>
    line.kind === 'cells' ? plainLine(line.cells) : line.kind,
  );

describe('a row', () => {
  it('has its figure at the end of the paper', () => {
    expect(laid(20, { kind: 'row', left: 'Coffee', right: '3.50' })).toEqual(['Coffee          3.50']);
  });

  it('wraps a long name beside its figure, between words', () => {
    const left = 'Olive oil extra virgin';
    expect(laid(20, { kind: 'row', left, right: '11.50' })).toEqual(['Olive oil      11.50', 'extra virgin']);
  });

  it('puts a figure that leaves no room for the name on a line of its own', () => {
    const row = { kind: 'row', left: 'Total due', right: "CHF 1'234'567.80", large: true } as const;
    expect(laid(32, row)).toEqual(['Total due', "CHF 1'234'567.80"]);
  });

  it('is set in when it belongs to the one above', () => {
    expect(laid(20, { kind: 'row', left: 'Discount', right: '-1.00', indented: true })).toEqual([
      '  Discount     -1.00',
    ]);
  });
});

it('breaks a word that is longer than the paper', () => {
  expect(laid(10, { kind: 'text', text: 'Rindfleischetikettierung' })).toEqual([
    'Rindfleisc',
    'hetikettie',
    'rung',
  ]);
});

it('gives the first column of a table what the others leave', () => {
  const rows = [
    ['VAT 8.1%', '1.00', '0.08'],
    ['VAT 2.6%', '100.00', '2.60'],
  ];
  expect(laid(24, { kind: 'columns', align: ['start', 'end', 'end'], rows })).toEqual([
    'VAT 8.1%      1.00  0.08',
    'VAT 2.6%    100.00  2.60',
  ]);
});

it('leaves out the bars of a code that do not fit, never its text', () => {
  expect(laid(32, { kind: 'barcode', data: 'VINRR-T1-1042-58' })).toEqual(['        VINRR-T1-1042-58']);
  expect(laid(48, { kind: 'barcode', data: 'VINRR-T1-1042-58' })[0]).toBe('barcode');
});

it('never prints over the edge, and loses no letter of a name or figure', () => {
  const words = fc.stringMatching(/^[A-Za-zäöüß€ ]{0,60}$/);
  fc.assert(
    fc.property(words, words, fc.constantFrom(32, 48), fc.boolean(), (left, right, columns, large) => {
      const lines = laid(columns, { kind: 'row', left, right, large });
      const widest = large ? columns / 2 : columns;
      expect(lines.every((line) => lengthOf(line) <= widest)).toBe(true);
      const letters = (text: string) => Array.from(text.replaceAll(' ', '')).sort().join('');
      expect(letters(lines.join(''))).toBe(letters(left + right));
    }),
  );
});
