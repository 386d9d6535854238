import type { ReactElement } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useActions, useSpeech, useView } from '../../../store/till-context.ts';
import { ParkedCard } from '../parked-card.tsx';
import styles from './choices.module.css';

/** All parked sales, the latest first. */
export function ParkedQuestion(): ReactElement {
  const parked = useView((view) => view.parked);
  const { ask } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  return (
    <Dialog title={say('parked.label')} sentence={say('parked.sentence')} onClose={close}>
      <div className={styles.list}>
        {[...parked].reverse().map((sale) => (
          <ParkedCard key={sale.saleId} sale={sale} />
        ))}
      </div>
      <Button size={72} wide hint="back" onClick={close}>
        {say('ask.close')}
      </Button>
    </Dialog>
  );
}
