import type { ReactElement, ReactNode } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Screen } from '../../parts/screen.tsx';
import { paymentSaid, pathWords } from '../../copy/payment.ts';
import { useSpeech } from '../../store/till-context.ts';
import { DetailsButton } from '../flight/details-button.tsx';
import styles from './panel.module.css';

export type Tone = 'calm' | 'ok' | 'wait' | 'neutral' | 'alarm';

interface PanelProps {
  readonly payment: PaymentView;
  readonly tone: Tone;
  readonly icon: IconName;
  /** A picture instead of the icon. */
  readonly picture?: ReactNode;
  /** The facts between the sentence and the actions. */
  readonly children?: ReactNode;
  /** At most three. */
  readonly actions?: ReactNode;
}

/** The fixed places of every payment state: picture, headline, sentence, facts, actions, path. */
export function Panel({ payment, tone, icon, picture, children, actions }: PanelProps): ReactElement {
  const speech = useSpeech();
  const said = paymentSaid(payment, speech);
  const step = payment.state === 'authorizing' ? payment.step : undefined;
  return (
    <Screen name="payment" label={speech.say('pay.label')} className={styles.screen} data-tone={tone}>
      <section className={styles.panel} data-payment-state={payment.state} data-step={step}>
        <div className={styles.picture}>{picture ?? <Icon name={icon} size={80} />}</div>
        <h1 className={styles.headline}>{said.headline}</h1>
        <p className={styles.sentence}>{said.sentence}</p>
        <div className={styles.facts}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </section>
      <footer className={styles.path}>
        <span data-testid="payment-path">{pathWords(payment, speech)}</span>
        <DetailsButton tenderId={payment.tenderId} />
      </footer>
    </Screen>
  );
}
