import { describe, expect, it } from 'vitest';
import { COLUMNS, PAPER_WIDTHS } from '../../document.ts';
import { LANGUAGES } from '../../preferences.ts';
import { speechIn } from '../../words/speech.ts';
import { layOut } from '../lay-out.ts';
import { xReport, zReport } from '../testing/shift-reports.ts';
import { shiftDocument } from './shift.ts';

const stationery = {
  shop: { name: 'Corner Store', address: ['12 Market Street'] },
  till: { id: 'T1', name: 'Till 1' },
  training: false,
  logo: null,
  footer: [],
  code: 'qr',
} as const;

const textOf = (report: typeof zReport, locale = 'en-US', width: 58 | 80 = 80): string =>
  layOut(shiftDocument(report, stationery, speechIn(locale)), COLUMNS[width])
    .map((line) => (line.kind === 'cells' ? line.cells.map(({ text }) => text).join('  ') : ''))
    .join('\n');

describe('a Z on paper', () => {
  it('says what was sold, what is missing, and who does what about it', () => {
    const text = textOf(zReport);
    for (const said of [
      'Z report 12',
      'Sales × 148  4,123.18',
      'Should be in the drawer  832.15',
      'Counted  827.15',
      'Difference  -5.00',
      'Gave 5.00 too much change at noon',
      'Agreed to by Mira',
      'Mira: count again',
      'Sale 1147: card needs a look  11.80',
      'Sale 1147: charged here, not at VINR',
      'VINR support: ask VINR support about',
      'P1-till2-tender7-1',
      'Signature',
    ])
      expect(text.replaceAll(/\s*\n\s*/g, ' ')).toContain(said);
  });

  it('says that VINR was not asked, and offers nothing to sign, while the shift goes on', () => {
    const text = textOf(xReport);
    expect(text).toContain('X report');
    expect(text).toContain('VINR was not asked.');
    expect(text).not.toContain('Signature');
  });

  it.each(LANGUAGES)('fits on both papers in %s', (language) => {
    for (const width of PAPER_WIDTHS)
      for (const line of textOf(zReport, language, width).split('\n'))
        expect(line.length).toBeLessThanOrEqual(COLUMNS[width] + 4);
  });
});
