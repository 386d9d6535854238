import type { ReactElement } from 'react';
import type { DeclineReason } from '#shared/payment.ts';
import { declineDetail } from '../../copy/declines.ts';
import { useSpeech } from '../../store/till-context.ts';
import { AskedAmount } from './asked-amount.tsx';
import styles from './facts.module.css';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

/** What the first button offers. Another try on a terminal that VINR does not know leads nowhere. */
const AGAIN: Readonly<Record<DeclineReason, string | null>> = {
  otherCard: 'Other card',
  insufficientFunds: 'Other card',
  expiredCard: 'Other card',
  wrongPin: 'Other card',
  contactBank: 'Other card',
  lostOrStolen: 'Other card',
  restrictedCard: 'Other card',
  securityCheck: 'Other card',
  invalidCard: 'Other card',
  doNotRetry: 'Other card',
  terminalBusy: 'Try again',
  terminalOffline: 'Try again',
  terminalNotFound: null,
  connectionLost: 'Try again',
  processingFailed: 'Try again',
  afterwards: 'Other card',
  error: 'Try again',
};

export const Declined = ({ sale, payment }: PaymentProps<'declined'>): ReactElement => (
  <Panel
    payment={payment}
    tone="neutral"
    icon="refuse"
    actions={<TryAgain sale={sale} payment={payment} again={AGAIN[payment.reason]} />}
  >
    <AskedAmount payment={payment} />
    <p className={styles.note}>
      <Detail reason={payment.reason} />
    </p>
  </Panel>
);

const Detail = ({ reason }: { readonly reason: DeclineReason }): ReactElement => (
  <>{declineDetail(reason, useSpeech())}</>
);
