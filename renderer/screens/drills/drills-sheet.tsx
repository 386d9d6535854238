import type { ReactElement } from 'react';
import { DRILLS, type DrillId } from '#shared/drill.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import styles from './drills.module.css';

/** The cases to choose from: what happens, never what to do. */
export function DrillsSheet(): ReactElement {
  const { look } = useActions();
  const { say } = useSpeech();
  const saleOpen = useView((view) => view.sale !== null);
  return (
    <Sheet title={say('drills.title')} sentence={say('drills.sentence')} onClose={() => look(null)}>
      {saleOpen && (
        <p className={styles.note} role="status">
          {say('drills.saleOpen')}
        </p>
      )}
      <ul className={styles.list}>
        {DRILLS.map((drill) => (
          <Choice key={drill} drill={drill} disabled={saleOpen} />
        ))}
      </ul>
    </Sheet>
  );
}

function Choice({ drill, disabled }: { readonly drill: DrillId; readonly disabled: boolean }): ReactElement {
  const { startDrill } = useActions();
  const { say } = useSpeech();
  const busy = useBusy('drill');
  const title = say(`drill.${drill}.title`);
  return (
    <li className={styles.drill}>
      <div>
        <h3 id={`drill-${drill}`}>{title}</h3>
        <p>{say(`drill.${drill}.story`)}</p>
      </div>
      <Button
        tone="primary"
        size={72}
        disabled={disabled || busy}
        aria-describedby={`drill-${drill}`}
        onClick={() => startDrill(drill)}
      >
        {say('drills.start')}
      </Button>
    </li>
  );
}
