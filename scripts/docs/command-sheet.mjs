// node scripts/docs/command-sheet.mjs: docs/command-codes.svg, the sheet that lies beside a till without a keyboard.
import { writeFile } from 'node:fs/promises';
import { inRoot } from '../setup/paths.mjs';
import { barsOf } from './code128.mjs';

/** The codes worth printing, and what a cashier calls them. `renderer/scanner/command-codes.ts` knows them all. */
export const SHEET = [
  ['VINR-PAY', 'Charge the card · next sale'],
  ['VINR-OTHER-WAYS', 'Other ways to pay'],
  ['VINR-CASH', 'Cash, exact'],
  ['VINR-BACK', 'Back'],
  ['VINR-REMOVE-LINE', 'Remove the line'],
  ['VINR-PARK', 'Park the sale'],
  ['VINR-X2', 'The next scan counts 2 times'],
  ['VINR-X3', 'The next scan counts 3 times'],
  ['VINR-X5', 'The next scan counts 5 times'],
  ['VINR-X10', 'The next scan counts 10 times'],
  ['VINR-LAST-SALE', 'Last receipt'],
  ['VINR-LOCK', 'Lock the till'],
];

/** Millimetres on A4. One module is a third of a millimetre, which every scanner reads at arm's length. */
const MODULE = 0.33;
const [CELL_WIDTH, CELL_HEIGHT, BAR_HEIGHT, MARGIN] = [95, 44, 18, 10];

/** @param {string[]} entry @param {number} at */
function cell([code = '', words = ''], at) {
  const x = MARGIN + (at % 2) * CELL_WIDTH;
  const y = MARGIN + Math.floor(at / 2) * CELL_HEIGHT;
  const bars = barsOf(code)
    .bars.map(
      ({ from, width }) =>
        `M${(x + from * MODULE).toFixed(2)} ${y + 8}v${BAR_HEIGHT}h${(width * MODULE).toFixed(2)}v-${BAR_HEIGHT}z`,
    )
    .join('');
  return `  <text x="${x}" y="${y + 5}" font-weight="600">${words}</text>
  <path d="${bars}"/>
  <text x="${x}" y="${y + BAR_HEIGHT + 12}" font-size="3">${code}</text>`;
}

export const sheet =
  () => `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" font-family="sans-serif" font-size="4">
  <rect width="210" height="297" fill="white"/>
${SHEET.map(cell).join('\n')}
</svg>
`;

if (process.argv[1] === import.meta.filename) await writeFile(inRoot('docs/command-codes.svg'), sheet());
