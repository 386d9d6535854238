import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

/** Nobody's fault, except when a wrong terminal answered: that one is red and offers no second try. */
export function Cancelled({ sale, payment }: PaymentProps<'cancelled'>): ReactElement {
  const stopped = payment.reason === 'securityStop';
  return (
    <Panel
      payment={payment}
      tone={stopped ? 'alarm' : 'neutral'}
      icon={stopped ? 'alarm' : 'refuse'}
      actions={<TryAgain sale={sale} payment={payment} first={stopped ? null : 'chargeAgain'} />}
    >
      <AskedAmount payment={payment} />
    </Panel>
  );
}
