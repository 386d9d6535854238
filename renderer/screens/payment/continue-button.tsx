import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeys } from '../../keyboard/key-context.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useFormat } from '../../store/till-context.ts';

interface ContinueButtonProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
}

/** On to the tender screen with what is left. */
export function ContinueButton({ sale, payment }: ContinueButtonProps): ReactElement {
  const actions = useActions();
  const format = useFormat();
  const go = (): void => actions.moveOn(sale, payment);
  useKeys({ F9: go, Escape: go });
  return (
    <Button tone="primary" size={80} hint="F9" onClick={go}>
      {sale.due.amount > 0 ? `Take the other ${format(sale.due)}` : 'Continue'}
    </Button>
  );
}
