import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

export function ScreenCard(): ReactElement {
  const { say } = useSpeech();
  const { showCustomerDisplay } = useActions();
  return (
    <Card title={say('hardware.screen')} sentence={say('hardware.screenSentence')}>
      <div className={styles.deeds}>
        <Button onClick={showCustomerDisplay}>{say('hardware.openScreen')}</Button>
      </div>
    </Card>
  );
}
