import type { ReactElement } from 'react';
import type { ReportSummary, ReportView } from '#shared/report.ts';
import type { Speech } from '#shared/words/speech.ts';
import { useSpeech } from '../../store/till-context.ts';
import { rangeName } from './range-name.ts';
import styles from './reports.module.css';

const FIGURES = ['total', 'sales', 'average', 'tax', 'tips', 'refunded'] as const;
type Figure = (typeof FIGURES)[number];

/** The few figures that are looked at first, each with what it was in the range before. */
export function Summary({ report }: { readonly report: ReportView }): ReactElement {
  const speech = useSpeech();
  const { summary, before, currency } = report;
  return (
    <dl className={styles.summary}>
      {FIGURES.map((figure) => (
        <div key={figure}>
          <dt>{speech.say(`report.summary.${figure}`)}</dt>
          <dd>
            <strong>{text(figure, summary, currency, speech)}</strong>
            <span>{compared(valueOf(figure, summary), valueOf(figure, before.summary), report, speech)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const valueOf = (figure: Figure, summary: ReportSummary): number =>
  figure === 'average' ? averageOf(summary) : summary[figure];

const averageOf = ({ total, sales }: ReportSummary): number => (sales === 0 ? 0 : Math.round(total / sales));

const text = (figure: Figure, summary: ReportSummary, currency: string, speech: Speech): string =>
  figure === 'sales'
    ? speech.number(summary.sales)
    : speech.amount({ amount: valueOf(figure, summary), currency });

function compared(now: number, before: number, report: ReportView, speech: Speech): string {
  const range = rangeName(report.before.range, speech);
  if (before === 0) return speech.say('report.noneBefore', { range });
  const permille = Math.round(((now - before) * 1_000) / before);
  if (permille === 0) return speech.say('report.same', { range });
  const percent = speech.percent(Math.abs(permille) * 1_000);
  return speech.say(permille > 0 ? 'report.more' : 'report.less', { percent, range });
}
