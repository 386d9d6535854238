/** A spreadsheet takes such a cell for a formula; one with apostrophes in front gets one more, so that it reads back. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Text that somebody typed somewhere, as a cell that no spreadsheet runs. */
export const textCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** RFC 4180: lines end in CR LF; what holds a comma, a quote or a line's end is quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Without it a spreadsheet reads UTF-8 as something else. */
export const BYTE_ORDER_MARK = '\uFEFF';
