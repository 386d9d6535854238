import { useEffect } from 'react';
import type { ScaleReading } from '#shared/devices.ts';
import { useActions, useTill, useView } from '../../../store/till-context.ts';

const LOOK_EVERY_MS = 300;

/** What lies on the scale while somebody is asked for a weight; null where there is none, and before its first word. */
export function useWeighed(): ScaleReading | null {
  const hasScale = useView((view) => view.scale);
  const { weigh, forgetReadings } = useActions();
  const weighed = useTill((state) => state.weighed);
  useEffect(() => {
    forgetReadings();
    if (!hasScale) return undefined;
    weigh();
    const timer = setInterval(weigh, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [hasScale, weigh, forgetReadings]);
  return hasScale ? weighed : null;
}
