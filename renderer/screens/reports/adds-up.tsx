import type { ReactElement } from 'react';
import { addsUp, type ReportView } from '#shared/report.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './reports.module.css';

/** Whether the same money, counted in different ways, comes to the same. */
export function AddsUp({ report }: { readonly report: ReportView }): ReactElement {
  const { say, amount } = useSpeech();
  const { currency } = report;
  const wrong = report.checks.filter((check) => !addsUp(check));
  if (wrong.length === 0)
    return (
      <p className={styles.verdict} data-tone="ok">
        <Icon name="check" />
        <strong>{say('report.addsUp')}</strong>
        <span>{say('report.addsUp.sentence')}</span>
      </p>
    );
  return (
    <div role="alert">
      {wrong.map(({ of, counted, expected }) => (
        <p key={of} className={styles.verdict} data-tone="alarm">
          <Icon name="alarm" />
          <strong>{say('report.addsNotUp')}</strong>
          <span>
            {say('report.addsNotUp.sentence', {
              what: say(`report.table.${of}`),
              counted: amount({ amount: counted, currency }),
              expected: amount({ amount: expected, currency }),
            })}
          </span>
        </p>
      ))}
    </div>
  );
}
