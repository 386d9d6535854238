import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy } from '../../store/till-context.ts';

interface TryAgainProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
  /** What the first button says; null where another try on this terminal makes no sense. */
  readonly again: string | null;
}

/** After a proven "not charged": the same amount once more, or another way. */
export function TryAgain({ sale, payment, again }: TryAgainProps): ReactElement {
  const actions = useActions();
  const busy = useBusy('tender');
  const repeat = (): void => actions.payByCard(sale, payment.requested.amount, payment.tip.amount);
  const otherWay = (): void => actions.moveOn(sale, payment);
  useKeyActions({
    otherWays: otherWay,
    cash: otherWay,
    back: otherWay,
    ...(again !== null && { pay: repeat }),
  });
  return (
    <>
      {again !== null && (
        <Button tone="primary" size={80} hint="pay" disabled={busy} onClick={repeat}>
          {again}
        </Button>
      )}
      <Button size={80} hint="otherWays" disabled={busy} onClick={otherWay}>
        Other way
      </Button>
    </>
  );
}
