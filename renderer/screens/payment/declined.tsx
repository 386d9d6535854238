import type { ReactElement } from 'react';
import { DECLINE_RULES } from '#shared/decline-rules.ts';
import { SlipButton } from '../done/slip-button.tsx';
import { AskedAmount } from './asked-amount.tsx';
import { Note } from './note.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

export const Declined = ({ sale, payment }: PaymentProps<'declined'>): ReactElement => (
  <Panel
    payment={payment}
    tone="neutral"
    icon="refuse"
    actions={
      <>
        <TryAgain sale={sale} payment={payment} first={DECLINE_RULES[payment.reason].first} />
        <SlipButton size={80} wish={{ saleId: sale.id, kind: 'declined', about: payment.tenderId }} />
      </>
    }
  >
    <AskedAmount payment={payment} />
    <Note says={`declined.${payment.reason}.detail`} />
  </Panel>
);
