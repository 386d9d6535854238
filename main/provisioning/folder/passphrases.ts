import { CsvError, parse } from 'csv-parse/sync';
import { ProvisioningFailure } from '../order.ts';

/** One line of the sheet: which file, what opens it, and where its terminal is. Null where the sheet says nothing. */
export interface SheetRow {
  /** Line of the sheet, from 1. */
  readonly line: number;
  readonly file: string;
  readonly passphrase: string;
  readonly name: string | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly group: string | null;
}

interface Read {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

const NEEDED = ['file', 'passphrase'];
const COLUMNS = [...NEEDED, 'name', 'host', 'port', 'group'];
const MOST_ROWS = 1_000;

/**
 * Reads a sheet of passphrases: CSV as RFC 4180 has it, UTF-8, columns named in line 1. Says everything that is wrong
 * with it at once, by line. What stands in a line is never repeated: it may be a passphrase in the wrong column.
 */
export function readSheet(bytes: Uint8Array, from: string): readonly SheetRow[] {
  const read = parseCsv(decode(bytes, from), from);
  const problems = [...read.flatMap(({ record, info }) => problemsIn(record, info.lines)), ...twice(read)];
  if (read.length > MOST_ROWS) problems.push(`it has more than ${MOST_ROWS} rows; split it`);
  if (problems.length > 0) throw wrong(from, problems);
  return read.map(({ record, info }) => row(record, info.lines));
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrong(from, ['it is not UTF-8; save it as “CSV UTF-8”']);
  }
}

function parseCsv(text: string, from: string): readonly Read[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: header,
    }) as unknown as Read[];
  } catch (error) {
    if (error instanceof HeaderFailure) throw wrong(from, [HEADER]);
    if (error instanceof CsvError) throw wrong(from, [`line ${lineOf(error)} ${saying(error.code)}`]);
    throw error;
  }
}

class HeaderFailure extends Error {}

function header(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const isClear = names.every((name) => COLUMNS.includes(name)) && new Set(names).size === names.length;
  if (!isClear || !NEEDED.every((name) => names.includes(name))) throw new HeaderFailure();
  return names;
}

const HEADER = `line 1 must name the columns, separated by commas: ${NEEDED.join(', ')} and, where wanted, name, host, port, group`;

const lineOf = (error: CsvError): string => ('lines' in error ? String(error['lines']) : '?');

function saying(code: string): string {
  if (code.includes('INCONSISTENT'))
    return 'has more or fewer cells than line 1; quote a cell that holds a comma';
  if (code.includes('QUOTE'))
    return 'has a quotation mark out of place; quote the whole cell and double the marks inside';
  return 'cannot be read as CSV; save the sheet again as “CSV UTF-8”';
}

function problemsIn(cells: Readonly<Record<string, string>>, line: number): string[] {
  const { file = '', passphrase = '', port = '' } = cells;
  const problems: string[] = [];
  if (!/^[^/\\]+\.(p12|pfx)$/i.test(file))
    problems.push('file must be the name of a .p12 file, without folders');
  if (passphrase === '') problems.push('passphrase is empty');
  if (port !== '' && !isPort(port)) problems.push('port must be a number from 1 to 65535');
  return problems.map((problem) => `line ${line}: ${problem}`);
}

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;

function twice(read: readonly Read[]): string[] {
  const first = new Map<string, number>();
  return read.flatMap(({ record: { file = '' }, info: { lines } }) => {
    const earlier = first.get(file);
    first.set(file, earlier ?? lines);
    return earlier === undefined ? [] : [`line ${lines}: the same file as in line ${earlier}`];
  });
}

function row(cells: Readonly<Record<string, string>>, line: number): SheetRow {
  const { file = '', passphrase = '', name, host, port, group } = cells;
  const said = (cell: string | undefined) => (cell?.trim() ?? '') || null;
  const number = said(port);
  return {
    line,
    file,
    passphrase,
    name: said(name),
    host: said(host),
    port: number === null ? null : Number(number),
    group: said(group),
  };
}

const wrong = (from: string, problems: readonly string[]): ProvisioningFailure =>
  new ProvisioningFailure(
    `${from} cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nCorrect it and start again.`,
  );
