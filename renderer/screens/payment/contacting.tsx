import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { CancelButton } from './cancel-button.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TerminalPicture } from './terminal-picture.tsx';

export const Contacting = ({ payment }: PaymentProps<'created' | 'authorizing'>): ReactElement => (
  <Panel
    payment={payment}
    tone="calm"
    icon="card"
    picture={<TerminalPicture inviting={false} />}
    actions={<CancelButton payment={payment} />}
  >
    <AskedAmount payment={payment} />
  </Panel>
);
