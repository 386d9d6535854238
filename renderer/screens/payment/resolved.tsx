import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { ContinueButton } from './continue-button.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

/** A supervisor's word stands until VINR's comes. */
export const Resolved = ({ sale, payment }: PaymentProps<'resolved'>): ReactElement =>
  payment.says === 'charged' ? (
    <Panel
      payment={payment}
      tone="wait"
      icon="check"
      actions={<ContinueButton sale={sale} payment={payment} />}
    />
  ) : (
    <Panel
      payment={payment}
      tone="neutral"
      icon="refuse"
      actions={<TryAgain sale={sale} payment={payment} first="chargeAgain" />}
    >
      <AskedAmount payment={payment} />
    </Panel>
  );
