import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TerminalPicture } from './terminal-picture.tsx';

export const Processing = ({ payment }: PaymentProps<'authorizing'>): ReactElement => (
  <Panel payment={payment} tone="calm" icon="card" picture={<TerminalPicture inviting={false} />}>
    <AskedAmount payment={payment} />
  </Panel>
);
