import type { ReactElement, ReactNode } from 'react';
import type { ReportTable as Table, ReportRow } from '#shared/report-tables.ts';
import { figureText } from '#shared/report-tables.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './reports.module.css';

interface ReportTableProps {
  readonly table: Table;
  readonly currency: string;
  /** Which column is drawn as bars beside the names; none without it. */
  readonly bars?: number;
  /** Between the title and the figures. */
  readonly children?: ReactNode;
}

export function ReportTable({ table, currency, bars, children }: ReportTableProps): ReactElement | null {
  const speech = useSpeech();
  if (table.rows.length === 0) return null;
  const cells = (values: readonly (number | null)[]) =>
    table.columns.map(({ title, unit }, at) => (
      <td key={title}>{figureText(values[at] ?? null, unit, currency, speech)}</td>
    ));
  return (
    <section className={styles.card} aria-label={table.title} data-testid={`report-${table.id}`}>
      <h3>{table.title}</h3>
      {children}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{table.rowTitle}</th>
            {table.columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">
                {row.name}
                {row.detail !== null && <small>{row.detail}</small>}
                {bars !== undefined && <ShareBar row={row} table={table} column={bars} />}
              </th>
              {cells(row.values)}
            </tr>
          ))}
        </tbody>
        {table.totals !== null && table.rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{speech.say('report.total')}</th>
              {cells(table.totals)}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface ShareBarProps {
  readonly row: ReportRow;
  readonly table: Table;
  readonly column: number;
}

/** As long as its share of the largest. Decoration: the figure stands in its column. */
function ShareBar({ row, table, column }: ShareBarProps): ReactElement {
  const most = Math.max(1, ...table.rows.map(({ values }) => values[column] ?? 0));
  const share = Math.max(0, row.values[column] ?? 0) / most;
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * share} height={1} />
    </svg>
  );
}
