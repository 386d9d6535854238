import type { ReactElement } from 'react';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { CardName } from '../../parts/card-name.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import styles from './facts.module.css';
import { Note } from './note.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

/** Held for a tab, or until the tip is written on the receipt: it is taken now or later, and never asked for again. */
export function Authorized({ sale, payment }: PaymentProps<'authorized'>): ReactElement {
  const actions = useActions();
  const { say, amount } = useSpeech();
  const leaving = useBusy('setAside');
  const taking = useBusy(`capture ${payment.tenderId}`);
  const keep = (): void => actions.setAside(sale.id);
  useKeyActions({ pay: keep });
  return (
    <Panel
      payment={payment}
      tone="wait"
      icon="clock"
      actions={
        <>
          <Button tone="primary" size={80} hint="pay" disabled={leaving} onClick={keep}>
            {say('tabs.keep')}
          </Button>
          <Button
            size={80}
            disabled={taking}
            onClick={() => actions.captureTab(sale.id, payment.tenderId, payment.held.amount)}
          >
            {say('pay.takeHeld', { amount: amount(payment.held) })}
          </Button>
        </>
      }
    >
      <p className={styles.card}>
        <CardName card={payment.card} />
      </p>
      <Note says="tabs.keepHint" />
    </Panel>
  );
}
