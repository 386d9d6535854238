import type { ReactElement } from 'react';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

export const DeclinedAfterwards = ({ sale, payment }: PaymentProps<'declinedAfterwards'>): ReactElement => (
  <Panel
    payment={payment}
    tone="alarm"
    icon="alarm"
    actions={<TryAgain sale={sale} payment={payment} first="otherCard" />}
  />
);
