import type { ReportView } from '#shared/report.ts';
import type { ReportTable } from '#shared/report-tables.ts';
import { plainFigure, reportTables } from '#shared/report-tables.ts';
import type { Speech } from '#shared/words/speech.ts';
import { BYTE_ORDER_MARK, csvOf, textCell } from '../csv.ts';

/** A figure a line, so that every line has the same cells whichever table it is from. Amounts are plain decimals. */
export function reportCsv(report: ReportView, speech: Speech): string {
  const { say } = speech;
  const { from, to } = report.range;
  const cells = (['from', 'to', 'table', 'name', 'detail', 'figure', 'value', 'currency'] as const).map(
    (cell) => say(`report.csv.${cell}`),
  );
  const lines = reportTables(report, speech).flatMap((table) => linesOf(table, report.currency));
  return BYTE_ORDER_MARK + csvOf([cells, ...lines.map((line) => [from, to, ...line])]);
}

const linesOf = ({ title, columns, rows }: ReportTable, currency: string): readonly (readonly string[])[] =>
  rows.flatMap(({ name, detail, values }) =>
    columns.map(({ title: figure, unit }, at) => [
      textCell(title),
      textCell(name),
      textCell(detail ?? ''),
      textCell(figure),
      plainFigure(values[at] ?? null, unit, currency),
      unit === 'amount' ? currency : '',
    ]),
  );
