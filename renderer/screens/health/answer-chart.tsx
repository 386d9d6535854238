import type { ReactElement } from 'react';
import type { Sample } from '#shared/health.ts';
import { SLOW_ANSWER_MS } from '#shared/health.ts';
import { useSpeech } from '../../store/till-context.ts';
import { barsOf, heightOf } from './chart-scale.ts';
import styles from './health.module.css';

const WIDTH = 800;
const HEIGHT = 72;
const BARS = 100;
/** Fewer answers than these make no picture. */
const ENOUGH = 6;

interface AnswerChartProps {
  readonly answers: readonly Sample[];
}

/** First answers over time: the slowest of each stretch. The same is in the figures above, in words. */
export function AnswerChart({ answers }: AnswerChartProps): ReactElement | null {
  const { say, time, duration } = useSpeech();
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined || answers.length < ENOUGH) return null;
  const slowAt = HEIGHT * (1 - heightOf(SLOW_ANSWER_MS));
  return (
    <figure
      className={styles.chart}
      aria-label={say('health.chart', { first: time(first.at), last: time(last.at) })}
    >
      <span className={styles.slowLabel}>
        {say('health.chart.slow', { limit: duration(SLOW_ANSWER_MS) })}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.slowLine} x1={0} x2={WIDTH} y1={slowAt} y2={slowAt} />
        {barsOf(answers, BARS).map(({ x, ms }) => (
          <rect
            key={x}
            data-slow={ms > SLOW_ANSWER_MS}
            x={x * WIDTH}
            width={WIDTH / BARS - 2}
            y={HEIGHT * (1 - heightOf(ms)) - 2}
            height={HEIGHT * heightOf(ms) + 2}
          />
        ))}
      </svg>
      <figcaption>
        <span>{time(first.at)}</span>
        <span>{say('health.chart.caption')}</span>
        <span>{time(last.at)}</span>
      </figcaption>
    </figure>
  );
}
