import type { ReactElement } from 'react';
import { useActions, useSpeech, useView } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './banners.module.css';

/** Where money is taken in shifts only: says so before anybody is refused. */
export function ShiftBanner(): ReactElement | null {
  const { look } = useActions();
  const { say } = useSpeech();
  const isNeeded = useView(
    ({ shift, locked }) => shift.mode === 'required' && shift.open === null && !locked,
  );
  if (!isNeeded) return null;
  return (
    <p className={styles.banner} data-tone="wait" role="status">
      <span>{say('banner.shift.needed')}</span>
      <Button tone="quiet" onClick={() => look({ at: 'office', page: 'shift' })}>
        {say('shift.open')}
      </Button>
    </p>
  );
}
