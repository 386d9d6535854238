import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';

interface DoubtActionsProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
}

/** While money is in doubt one can ask or step aside, and nothing else. */
export function DoubtActions({ sale, payment }: DoubtActionsProps): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  const asking = useBusy('check');
  const leaving = useBusy('setAside');
  return (
    <>
      <Button tone="primary" size={72} disabled={asking} onClick={() => actions.checkAgain(payment.tenderId)}>
        {say(asking ? 'pay.asking' : 'pay.askAgain')}
      </Button>
      <Button size={72} disabled={leaving} onClick={() => actions.setAside(sale.id)}>
        {say('pay.setAside')}
      </Button>
    </>
  );
}
