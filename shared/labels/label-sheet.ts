import { lengthOf, wrapped } from '../paper/wrapped.ts';
import { barsOf, runsOf } from './bars.ts';
import type { Label, LabelCode } from './label.ts';

/** A4 in three columns of eight labels, 70 by 37 mm: what shops buy by the hundred. Millimetres. */
export const SHEET = { width: 210, height: 297, columns: 3, rows: 8 } as const;
export const LABELS_A_SHEET = SHEET.columns * SHEET.rows;

const CELL = { width: SHEET.width / SHEET.columns, height: SHEET.height / SHEET.rows };
const MIDDLE = CELL.width / 2;
/** No printer reaches the edge of its paper. */
const MARGIN = 5;
const NAME = { size: 3.6, letters: 32, lines: 2 };
const PRICE = { size: 7.5, letters: 14 };
const BARS = { top: 22.5, height: 9, module: 0.33, least: 0.19 };

/** The sheets as pictures in SVG, which a screen shows and a printer prints alike. Pure. */
export function labelSheets(labels: readonly Label[], direction: 'ltr' | 'rtl'): readonly string[] {
  const count = Math.ceil(labels.length / LABELS_A_SHEET);
  return Array.from({ length: count }, (_, page) => {
    const cells = labels.slice(page * LABELS_A_SHEET, (page + 1) * LABELS_A_SHEET).map(cell);
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}mm" height="${SHEET.height}mm" ` +
      `viewBox="0 0 ${SHEET.width} ${SHEET.height}" direction="${direction}" font-family="sans-serif" ` +
      `text-anchor="middle" fill="#000">${cells.join('')}</svg>`
    );
  });
}

function cell(label: Label, at: number): string {
  const x = (at % SHEET.columns) * CELL.width;
  const y = Math.floor(at / SHEET.columns) * CELL.height;
  return `<g transform="translate(${mm(x)} ${mm(y)})">${nameIn(label)}${priceIn(label)}${codeIn(label.code)}</g>`;
}

function nameIn({ name }: Label): string {
  const lines = wrapped(name, NAME.letters).slice(0, NAME.lines);
  return lines.map((line, at) => text(line, 7 + at * 4.2, NAME.size, 500)).join('');
}

/** A long price gets smaller letters: it is never cut. */
function priceIn({ price }: Label): string {
  const size = PRICE.size * Math.min(1, PRICE.letters / Math.max(1, lengthOf(price)));
  return price === '' ? '' : text(price, 19.5, size, 700);
}

/** Bars that would be too fine for a scanner are left out; the text below them never is. */
function codeIn(code: LabelCode | null): string {
  if (code === null) return '';
  const bars = barsOf(code.data, code.symbology);
  const module = Math.min(BARS.module, (CELL.width - 2 * MARGIN) / bars.length);
  const left = MIDDLE - (bars.length * module) / 2;
  const path = runsOf(bars)
    .map(
      ({ at, width }) =>
        `M${mm(left + at * module)} ${BARS.top}h${mm(width * module)}v${BARS.height}h-${mm(width * module)}z`,
    )
    .join('');
  const drawn = module < BARS.least ? '' : `<path data-code="${escaped(code.data)}" d="${path}"/>`;
  return drawn + text(code.data, 34.5, 2.8, 400);
}

const text = (said: string, y: number, size: number, weight: number): string =>
  `<text x="${mm(MIDDLE)}" y="${y}" font-size="${mm(size)}" font-weight="${weight}">${escaped(said)}</text>`;

/** Thousandths of a millimetre are more than any printer draws. */
const mm = (length: number): string => String(Math.round(length * 1_000) / 1_000);

const escaped = (said: string): string => said.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
