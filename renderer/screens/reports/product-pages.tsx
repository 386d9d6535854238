import { useState, type ReactElement } from 'react';
import type { ReportView } from '#shared/report.ts';
import { tableOf } from '#shared/report-tables.ts';
import { Button } from '../../parts/button.tsx';
import { PRODUCTS_A_PAGE } from '../../store/report-actions.ts';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { ReportTable } from './report-table.tsx';
import styles from './reports.module.css';

/** The best sold products, a page at a time. */
export function ProductPages({ report }: { readonly report: ReportView }): ReactElement {
  const speech = useSpeech();
  const { loadReportProducts } = useActions();
  const [from, setFrom] = useState(0);
  const { rows, count } = report.products;
  const turn = (to: number) => {
    setFrom(to);
    loadReportProducts(report.range, to);
  };
  return (
    <ReportTable table={tableOf('products', report, speech)} currency={report.currency} bars={2}>
      {count > PRODUCTS_A_PAGE && (
        <nav className={styles.pages} aria-label={speech.say('report.table.products')}>
          <Button disabled={from === 0} onClick={() => turn(Math.max(0, from - PRODUCTS_A_PAGE))}>
            {speech.say('report.previous')}
          </Button>
          <span>
            {speech.say('report.page', {
              from: speech.number(from + 1),
              to: speech.number(from + rows.length),
              count: speech.number(count),
            })}
          </span>
          <Button disabled={from + rows.length >= count} onClick={() => turn(from + PRODUCTS_A_PAGE)}>
            {speech.say('report.next')}
          </Button>
        </nav>
      )}
    </ReportTable>
  );
}
