import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';

interface ContinueButtonProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
}

/** On to the tender screen with what is left. */
export function ContinueButton({ sale, payment }: ContinueButtonProps): ReactElement {
  const actions = useActions();
  const { say, amount } = useSpeech();
  const go = (): void => actions.moveOn(sale, payment);
  useKeyActions({ pay: go, back: go });
  return (
    <Button tone="primary" size={80} hint="pay" onClick={go}>
      {sale.due.amount > 0 ? say('pay.takeOther', { amount: amount(sale.due) }) : say('pay.continue')}
    </Button>
  );
}
