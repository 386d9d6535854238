import type { ReactElement } from 'react';
import { AskedAmount } from './asked-amount.tsx';
import { CancelButton } from './cancel-button.tsx';
import { Panel } from './panel.tsx';
import { PracticeButton } from './practice-button.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TerminalPicture } from './terminal-picture.tsx';

export const PresentCard = ({ payment }: PaymentProps<'authorizing'>): ReactElement => (
  <Panel
    payment={payment}
    tone="calm"
    icon="waves"
    picture={<TerminalPicture inviting={!payment.cancelRequested} />}
    actions={
      <>
        <PracticeButton />
        <CancelButton payment={payment} />
      </>
    }
  >
    <AskedAmount payment={payment} />
  </Panel>
);
