import type { ReactElement } from 'react';
import { Contacting } from './contacting.tsx';
import { OnTerminal } from './on-terminal.tsx';
import type { PaymentProps } from './payment-props.ts';
import { PresentCard } from './present-card.tsx';
import { Processing } from './processing.tsx';

export function Authorizing(props: PaymentProps<'authorizing'>): ReactElement {
  switch (props.payment.step) {
    case 'contacting':
      return <Contacting {...props} />;
    case 'onTerminal':
      return <OnTerminal {...props} />;
    case 'presentCard':
      return <PresentCard {...props} />;
    case 'processing':
      return <Processing {...props} />;
  }
}
