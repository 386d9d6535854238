import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitOf } from '../codes.ts';
import type { Product } from '../catalogue.ts';
import type { CategoryId, ProductId, VariantId } from '../ids.ts';
import { money } from '../money.ts';
import { speechIn } from '../words/speech.ts';
import { labelOf, type Label } from './label.ts';
import { labelPaper } from './label-paper.ts';
import { LABELS_A_SHEET, labelSheets, SHEET } from './label-sheet.ts';
import { readBars } from './testing/read-bars.ts';

const speech = speechIn('en-US');
const product: Product = {
  id: 'tea' as ProductId,
  name: 'Tea & <biscuits>',
  categoryId: 'tea' as CategoryId,
  pricing: { kind: 'fixed', price: money(480, 'USD') },
  taxClass: 'food',
  barcode: '4006381333931',
  favourite: false,
  variants: [{ id: 'tea-l' as VariantId, name: 'Large', price: money(650, 'USD'), barcode: 'TEA-L' }],
  picture: null,
};
const coded = (barcode: string): Label => labelOf({ ...product, barcode }, null, speech) as Label;

/** The bars of each label of a sheet, as the path draws them: one character a module. */
function drawnBars(sheet: string): readonly string[] {
  return Array.from(sheet.matchAll(/<path data-code="[^"]*" d="([^"]*)"/g), ([, path = '']) => {
    const bars = Array.from(path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v[\d.]+h-[\d.]+z/g), ([, x, width]) => ({
      x: Number(x),
      width: Number(width),
    }));
    const [first] = bars;
    const last = bars.at(-1);
    if (first === undefined || last === undefined) return '';
    // The narrowest bar of both symbologies' starts and stops is one module wide.
    const module = Math.min(...bars.map(({ width }) => width));
    const modules = Array.from({ length: Math.round((last.x + last.width - first.x) / module) }, () => '0');
    for (const { x, width } of bars)
      for (let at = 0; at < Math.round(width / module); at += 1)
        modules[Math.round((x - first.x) / module) + at] = '1';
    return modules.join('');
  });
}

describe('the bars of a label', () => {
  it('say the product’s code to a scanner, whatever article number it is', () => {
    const ean = fc.stringMatching(/^\d{12}$/).map((stem) => stem + checkDigitOf(stem));
    fc.assert(
      fc.property(ean, (code) => {
        const [bars = ''] = drawnBars(labelSheets([coded(code)], 'ltr')[0] ?? '');
        expect(bars).toHaveLength(95);
        expect(readBars(bars)).toBe(code);
      }),
    );
  });

  it('say a code of the shop’s own, whatever printable text it is', () => {
    const own = fc.stringMatching(/^[\x21-\x7e]{1,16}$/).filter((code) => !/^\d{12,13}$/.test(code));
    fc.assert(
      fc.property(own, (code) => {
        const [bars = ''] = drawnBars(labelSheets([coded(code)], 'ltr')[0] ?? '');
        expect(readBars(bars)).toBe(code);
      }),
    );
  });

  it('are an EAN-13 with a zero in front for a UPC, and left out where no scanner could read them', () => {
    const [bars = ''] = drawnBars(labelSheets([coded('012345678905')], 'ltr')[0] ?? '');
    expect(readBars(bars)).toBe('0012345678905');
    const long = labelSheets([coded('x'.repeat(40))], 'ltr')[0] ?? '';
    expect(drawnBars(long)).toEqual([]);
    expect(long).toContain('x'.repeat(40));
    expect(coded('').code).toBe(null);
  });
});

describe('a sheet of labels', () => {
  it('has three columns of eight, and another sheet behind them', () => {
    const sheets = labelSheets(
      Array.from({ length: LABELS_A_SHEET + 1 }, () => coded('4006381333931')),
      'ltr',
    );
    expect(sheets.map((sheet) => sheet.match(/<g /g)?.length)).toEqual([24, 1]);
    const places = Array.from((sheets[0] ?? '').matchAll(/translate\(([\d.]+) ([\d.]+)\)/g), ([, x, y]) => [
      x,
      y,
    ]);
    expect(new Set(places.map(([x]) => x)).size).toBe(SHEET.columns);
    expect(new Set(places.map(([, y]) => y)).size).toBe(SHEET.rows);
  });

  it('shows each form at its own price, and no mark-up of a name', () => {
    const large = labelOf(product, 'tea-l', speech) as Label;
    expect(large).toEqual({
      name: 'Tea & <biscuits>, Large',
      price: '6.50',
      code: { symbology: 'code128', data: 'TEA-L' },
    });
    expect(labelSheets([large], 'ltr')[0]).not.toContain('<biscuits>');
    expect(labelOf(product, 'gone', speech)).toBe(null);
  });
});

it('labels for a printer carry the same code and price, with a line to cut at', () => {
  const { blocks } = labelPaper([coded('4006381333931'), coded('OWN-7')], speech);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'barcode',
    'rule',
    'text',
    'text',
    'barcode',
  ]);
  expect(blocks).toContainEqual({ kind: 'barcode', symbology: 'ean13', data: '4006381333931' });
  expect(blocks).toContainEqual({ kind: 'barcode', symbology: 'code128', data: 'OWN-7' });
});
