import type { ReactElement } from 'react';
import type { Quantiles, TerminalHealthView } from '#shared/health.ts';
import { MEASURES } from '../../copy/health.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './health.module.css';

export function Figures({ figures }: { readonly figures: TerminalHealthView['figures'] }): ReactElement {
  const { say } = useSpeech();
  return (
    <dl className={styles.figures}>
      {MEASURES.map((measure) => (
        <div key={measure}>
          <dt>{say(`health.measure.${measure}`)}</dt>
          <dd>
            <Figure quantiles={figures[measure]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** With fewer than these, the slowest of a hundred is a guess. */
const ENOUGH = 20;

/** Half of them took no longer than the large figure, 95 of 100 no longer than the small one. */
function Figure({ quantiles }: { readonly quantiles: Quantiles | null }): ReactElement {
  const { say, duration } = useSpeech();
  if (quantiles === null) return <span className={styles.soft}>{say('health.notYet')}</span>;
  const { p50, p95, samples } = quantiles;
  return (
    <>
      <strong>{duration(p50)}</strong>
      <span className={styles.soft}>
        {samples < ENOUGH
          ? say('health.samples', { count: samples })
          : say('health.most', { time: duration(p95) })}
      </span>
    </>
  );
}
