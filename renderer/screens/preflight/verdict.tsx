import type { ReactElement } from 'react';
import type { PreflightReport } from '#shared/preflight.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import { FindingText } from './check-list.tsx';
import styles from './preflight.module.css';

/** One culprit, or none: whatever else failed may well follow from it. */
export function Verdict({ report }: { readonly report: PreflightReport }): ReactElement {
  const { say, moment, duration } = useSpeech();
  const terminals = useView((view) => view.terminals);
  const { culprit, failed, warnings, at, tookMs } = report;
  const where = terminals.find(({ id }) => id === culprit?.terminalId)?.name ?? null;
  return (
    <section
      className={styles.verdict}
      data-tone={culprit === null ? 'ok' : 'alarm'}
      role="status"
      data-testid="preflight-verdict"
    >
      <h3>
        {say(culprit === null ? 'preflight.ready' : 'preflight.culprit')}
        {where !== null && ` · ${where}`}
      </h3>
      {culprit !== null && <FindingText finding={culprit.finding} />}
      <small>
        {say('preflight.counts', { failed, warnings })} ·{' '}
        {say('preflight.took', { time: moment(Date.parse(at)), took: duration(tookMs) })}
      </small>
    </section>
  );
}
