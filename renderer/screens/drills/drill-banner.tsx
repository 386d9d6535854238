import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import { DrillResultDialog } from './drill-result.tsx';
import styles from '../../parts/banners.module.css';

/** Says that a drill runs, and nothing of what to do next; its result when it is over. */
export function DrillBanner(): ReactElement | null {
  const drill = useView((view) => view.drill);
  const { endDrill } = useActions();
  const { say } = useSpeech();
  const busy = useBusy('drill');
  if (drill === null) return null;
  if (drill.result !== null) return <DrillResultDialog id={drill.id} result={drill.result} />;
  return (
    <p className={styles.banner} data-tone="wait" data-drill={drill.id} role="status">
      <span>{say('drills.running', { title: say(`drill.${drill.id}.title`) })}</span>
      <Button tone="quiet" disabled={busy} onClick={endDrill}>
        {say('drills.end')}
      </Button>
    </p>
  );
}
