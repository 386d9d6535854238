import type { ReactElement } from 'react';
import { Contacting } from './contacting.tsx';
import type { PaymentProps } from './payment-props.ts';
import { PresentCard } from './present-card.tsx';
import { Processing } from './processing.tsx';

export function Authorizing(props: PaymentProps<'authorizing'>): ReactElement {
  switch (props.payment.step) {
    case 'contacting':
    case 'onTerminal': // It has the command and tells us no more, so neither do we.
      return <Contacting {...props} />;
    case 'presentCard':
      return <PresentCard {...props} />;
    case 'processing':
      return <Processing {...props} />;
  }
}
