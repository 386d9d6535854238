import type { ReactElement } from 'react';
import { useSpeech } from '../../store/till-context.ts';
import styles from './reports.module.css';

export interface Bar {
  readonly key: string | number;
  readonly name: string;
  readonly value: number;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the tallest bar stands for, in words. */
  readonly largest: string;
}

const WIDTH = 1_000;
const HEIGHT = 160;

/** Bars from zero, so that twice as tall is twice as much. The table below says the same in figures. */
export function BarChart({ title, bars, largest }: BarChartProps): ReactElement | null {
  const { say, direction } = useSpeech();
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const [first, last] = [bars[0], bars.at(-1)];
  if (most === 0 || first === undefined || last === undefined) return null;
  const step = WIDTH / bars.length;
  return (
    <figure className={styles.chart} aria-label={say('report.chart', { title, largest })}>
      <span className={styles.largest} aria-hidden="true">
        {largest}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ key, value }, at) => {
          const height = (HEIGHT * Math.max(0, value)) / most;
          const place = direction === 'rtl' ? bars.length - 1 - at : at;
          return (
            <rect
              key={key}
              x={place * step + step * 0.1}
              width={step * 0.8}
              y={HEIGHT - height}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first.name}</span>
        <span>{last.name}</span>
      </figcaption>
    </figure>
  );
}
