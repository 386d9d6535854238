import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './shift.module.css';

interface StepTitleProps {
  readonly title: string;
  readonly onBack: () => void;
}

/** What is being done, and the way back to the drawer, where neither keypad nor list can push it out of sight. */
export function StepTitle({ title, onBack }: StepTitleProps): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.stepTitle}>
      <Button onClick={onBack}>
        <span className={styles.backLabel}>
          <Icon name="back" size={20} />
          {say('shift.back')}
        </span>
      </Button>
      <h3>{title}</h3>
    </div>
  );
}
