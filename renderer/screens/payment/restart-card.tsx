import type { ReactElement } from 'react';
import type { InterruptedPayment, InterruptedStanding } from '#shared/till.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../../parts/banners.module.css';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';

/** What became of payments that a restart interrupted: before the first sale, until it is read. */
export function RestartCard(): ReactElement | null {
  const interrupted = useView((view) => view.interrupted);
  const isRead = useTill((state) => state.ui.readInterrupted);
  const { readInterrupted } = useActions();
  const { say } = useSpeech();
  if (interrupted.length === 0 || isRead) return null;
  const isOpen = interrupted.some(({ standing }) => standing === 'checking');
  return (
    <div className={styles.stack} data-testid="before-restart">
      {interrupted.map((payment) => (
        <p key={payment.tenderId} className={styles.banner} data-tone={TONES[payment.standing]} role="status">
          <Sentence payment={payment} />
          {!isOpen && (
            <Button tone="quiet" onClick={readInterrupted}>
              {say('restart.dismiss')}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}

const TONES: Readonly<Record<InterruptedStanding, 'ok' | 'wait' | 'alarm'>> = {
  checking: 'wait',
  attention: 'alarm',
  charged: 'ok',
  partlyCharged: 'wait',
  held: 'wait',
  notCharged: 'wait',
};

function Sentence({ payment }: { readonly payment: InterruptedPayment }): ReactElement {
  const { say, amount } = useSpeech();
  const { standing, terminal, number } = payment;
  return <span>{say(`restart.${standing}`, { amount: amount(payment.amount), terminal, number })}</span>;
}
