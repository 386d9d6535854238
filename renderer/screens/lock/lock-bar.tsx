import { useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { PinDialog } from './pin-dialog.tsx';
import styles from './lock-bar.module.css';

/** Over a payment that is not settled: it stays in sight, whoever locked the till. */
export function LockBar(): ReactElement {
  const { say } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.bar}>
      <p role="status">{say('lock.overPayment')}</p>
      <Button onClick={() => setAsking(true)}>{say('lock.unlock')}</Button>
      {asking && (
        <PinDialog
          title={say('lock.unlock')}
          sentence={say('lock.sentence')}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
