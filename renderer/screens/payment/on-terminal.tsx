import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { CancelButton } from './cancel-button.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TerminalPicture } from './terminal-picture.tsx';

/** The terminal has the command and tells us no more, so neither do we. */
export const OnTerminal = ({ payment }: PaymentProps<'authorizing'>): ReactElement => (
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
