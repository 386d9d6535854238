import type { ReactElement } from 'react';
import type { Quantiles, TerminalHealthView } from '#shared/health.ts';
import { duration } from '../../copy/durations.ts';
import { MEASURES } from '../../copy/health.ts';
import styles from './health.module.css';

export const Figures = ({ figures }: { readonly figures: TerminalHealthView['figures'] }): ReactElement => (
  <dl className={styles.figures}>
    {MEASURES.map(({ measure, name }) => (
      <div key={measure}>
        <dt>{name}</dt>
        <dd>
          <Figure quantiles={figures[measure]} />
        </dd>
      </div>
    ))}
  </dl>
);

/** With fewer than these, the slowest of a hundred is a guess. */
const ENOUGH = 20;

/** Half of them took no longer than the large figure, 95 of 100 no longer than the small one. */
function Figure({ quantiles }: { readonly quantiles: Quantiles | null }): ReactElement {
  if (quantiles === null) return <span className={styles.soft}>not yet</span>;
  const { p50, p95, samples } = quantiles;
  return (
    <>
      <strong>{duration(p50)}</strong>
      <span className={styles.soft}>
        {samples < ENOUGH ? `${samples} measured` : `95 % within ${duration(p95)}`}
      </span>
    </>
  );
}
