import { CsvError, parse } from 'csv-parse/sync';
import type { ImportColumn, ImportField, ImportProblem } from '#shared/catalogue-import.ts';
import { shown } from './shown.ts';

/** One row by its fields; a field without a column is absent. */
export interface SheetRow {
  /** Where it begins in the file. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ImportField, string>>>;
}

export type Sheet =
  | {
      readonly ok: true;
      readonly rows: readonly SheetRow[];
      readonly fields: ReadonlySet<ImportField>;
      readonly columns: readonly ImportColumn[];
    }
  /** `columns` null: there are none to be read. `about`: it is the headings that are wrong, or a row. */
  | {
      readonly ok: false;
      readonly problems: readonly ImportProblem[];
      readonly columns: readonly ImportColumn[] | null;
      readonly about: 'headings' | 'rows';
    };

/** Which field each heading is; null for a column that the till does not need. */
export type FieldsOf = (headings: readonly string[]) => readonly (ImportField | null)[];

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Rows of a text by RFC 4180, with whichever separator its headings have. `progress` hears how many lines were read. */
export function readSheet(text: string, fieldsOf: FieldsOf, progress: (lines: number) => void): Sheet {
  const raw = recordsIn(text, progress);
  if ('kind' in raw) return { ok: false, problems: [raw], columns: null, about: 'rows' };
  const [headings, ...records] = raw;
  if (headings === undefined)
    return { ok: false, problems: [problem('empty')], columns: null, about: 'rows' };
  const fields = fieldsOf(headings.cells);
  const columns = columnsOf(headings.cells, fields, records);
  const unknown = wrongHeadings(fields);
  if (unknown.length > 0) return { ok: false, problems: unknown, columns, about: 'headings' };
  const wide = records.flatMap((record) => tooWide(record, fields.length));
  if (wide.length > 0) return { ok: false, problems: wide, columns, about: 'rows' };
  const rows = records.map(({ line, cells }) => ({ line, cells: named(cells, fields) }));
  return { ok: true, rows, fields: new Set(fields.filter((field) => field !== null)), columns };
}

const SAMPLES = 3;

const columnsOf = (
  headings: readonly string[],
  fields: readonly (ImportField | null)[],
  records: readonly RawRecord[],
): readonly ImportColumn[] =>
  headings.map((heading, at) => ({
    heading: shown(heading),
    samples: records.slice(0, SAMPLES).map(({ cells }) => shown(cells[at] ?? '')),
    field: fields[at] ?? null,
  }));

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsIn(text: string, progress: (lines: number) => void): readonly RawRecord[] | ImportProblem {
  const records: RawRecord[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }: { readonly lines: number }) => {
        if (cells.some((cell) => cell.trim() !== '')) records.push({ line: lines - breaksIn(cells), cells });
        if (records.length % 1_000 === 0) progress(lines);
        return null;
      },
    });
    return records;
  } catch (error) {
    if (error instanceof CsvError) return { ...problem('quoting'), line: lineOf(error) };
    throw error;
  }
}

/** What most often parts the headings, outside of quotes. */
function separatorOf(text: string): string {
  const bare = (/^[^\r\n]*/.exec(text.replace(/^\uFEFF?\s*/, ''))?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

/** An unclosed quote is named by where it was opened. */
function lineOf(error: CsvError): number | null {
  const line = /at line (\d+)/.exec(error.message)?.[1];
  return line === undefined ? null : Number(line);
}

function wrongHeadings(fields: readonly (ImportField | null)[]): readonly ImportProblem[] {
  const twice = fields.filter((field, at) => field !== null && fields.indexOf(field) !== at);
  const missing = (['name', 'price'] as const).filter((field) => !fields.includes(field));
  const unnamed = fields.includes('id') || fields.includes('barcode') ? [] : (['id'] as const);
  return [
    ...[...missing, ...unnamed].map((field) => ({ ...problem('noHeading'), line: 1, field })),
    ...twice.map((field) => ({ ...problem('sameHeading'), line: 1, field })),
  ];
}

const tooWide = ({ line, cells }: RawRecord, width: number): readonly ImportProblem[] =>
  cells.slice(width).some((cell) => cell.trim() !== '')
    ? [{ ...problem('columns'), line, found: String(width) }]
    : [];

function named(cells: readonly string[], fields: readonly (ImportField | null)[]): SheetRow['cells'] {
  const row: Partial<Record<ImportField, string>> = {};
  fields.forEach((field, at) => {
    if (field !== null) row[field] = meant(cells[at] ?? '');
  });
  return row;
}

/** Spreadsheets hide an apostrophe in front of what would be a formula; ours writes one. */
const meant = (cell: string): string => cell.trim().replace(/^'(?='*[=+\-@])/, '');

export const problem = (kind: ImportProblem['kind']): ImportProblem => ({
  kind,
  line: null,
  field: null,
  found: null,
});
