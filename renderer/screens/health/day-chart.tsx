import type { ReactElement } from 'react';
import type { HourOfToday } from '#shared/health.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './day-charts.module.css';

/** A part of a bar, 0 at the bottom of the picture to 1 at its top. */
export interface BarPart {
  readonly kind: 'half' | 'slow' | 'most' | 'lan' | 'cloud';
  readonly from: number;
  readonly to: number;
}

interface DayChartProps {
  readonly label: string;
  readonly note: string;
  /** Height of the dashed line; null for none. */
  readonly line: number | null;
  readonly hours: readonly HourOfToday[];
  readonly partsOf: (hour: HourOfToday) => readonly BarPart[];
  readonly wordsOf: (hour: HourOfToday) => string;
}

const WIDTH = 480;
const HEIGHT = 80;
const HOURS = 24;
const SLOT = WIDTH / HOURS;

/** Midnight to midnight. The same stands below it in words, for who cannot see it. */
export function DayChart(props: DayChartProps): ReactElement {
  const { label, note, line, hours, partsOf, wordsOf } = props;
  const { hour: timeOf } = useSpeech();
  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{label}</strong>
        <span>{note}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {hours.flatMap((hour) =>
          partsOf(hour).map(({ kind, from, to }) => (
            <rect
              key={`${hour.hour} ${kind}`}
              data-kind={kind}
              x={hour.hour * SLOT + 2}
              width={SLOT - 4}
              y={HEIGHT * (1 - to)}
              height={HEIGHT * (to - from)}
            />
          )),
        )}
        {line !== null && <line x1={0} x2={WIDTH} y1={HEIGHT * (1 - line)} y2={HEIGHT * (1 - line)} />}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour}>{timeOf(hour)}</span>
        ))}
      </div>
      <ul className={styles.words}>
        {hours.map((hour) => (
          <li key={hour.hour}>
            {timeOf(hour.hour)} {wordsOf(hour)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
