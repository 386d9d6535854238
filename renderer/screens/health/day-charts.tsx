import type { ReactElement } from 'react';
import type { HourOfToday } from '#shared/health.ts';
import { PROMISED_ACTIVATION_MS } from '#shared/health.ts';
import { useSpeech } from '../../store/till-context.ts';
import { heightOf } from './chart-scale.ts';
import { DayChart } from './day-chart.tsx';
import styles from './day-charts.module.css';

interface DayChartsProps {
  readonly hours: readonly HourOfToday[];
}

/** The day hour by hour: how soon charges left, and which way they went. */
export function DayCharts({ hours }: DayChartsProps): ReactElement | null {
  if (hours.length === 0) return null;
  return (
    <div className={styles.charts}>
      <Activations hours={hours} />
      <Ways hours={hours} />
    </div>
  );
}

/** The body of a bar is the median, its faint top the 95 of 100. */
function Activations({ hours }: DayChartsProps): ReactElement {
  const { say, duration } = useSpeech();
  const promised = duration(PROMISED_ACTIVATION_MS);
  return (
    <DayChart
      label={say('health.day.activation')}
      note={say('health.day.promised', { limit: promised })}
      line={heightOf(PROMISED_ACTIVATION_MS)}
      hours={hours}
      partsOf={({ activation }) =>
        activation === null
          ? []
          : [
              { kind: 'most', from: 0, to: heightOf(activation.p95) },
              {
                kind: activation.p95 > PROMISED_ACTIVATION_MS ? 'slow' : 'half',
                from: 0,
                to: heightOf(activation.p50),
              },
            ]
      }
      wordsOf={({ activation }) =>
        activation === null
          ? say('health.notYet')
          : say('health.day.quantiles', { half: duration(activation.p50), most: duration(activation.p95) })
      }
    />
  );
}

function Ways({ hours }: DayChartsProps): ReactElement {
  const { say } = useSpeech();
  const most = Math.max(...hours.map(({ lan, cloud }) => lan + cloud));
  return (
    <DayChart
      label={say('health.day.ways')}
      note={say('health.day.waysNote')}
      line={null}
      hours={hours}
      partsOf={({ lan, cloud }) => [
        { kind: 'lan', from: 0, to: lan / most },
        { kind: 'cloud', from: lan / most, to: (lan + cloud) / most },
      ]}
      wordsOf={({ lan, cloud }) => say('health.paths.both', { lan, cloud })}
    />
  );
}
