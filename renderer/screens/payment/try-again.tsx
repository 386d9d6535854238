import type { ReactElement } from 'react';
import type { DeclineRule } from '#shared/decline-rules.ts';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';

interface TryAgainProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
  /** What the first button offers; null where neither another card nor another try makes sense. */
  readonly first: DeclineRule['first'] | null;
}

/** After a proven "not charged": the same amount once more, or another way. */
export function TryAgain({ sale, payment, first }: TryAgainProps): ReactElement {
  const actions = useActions();
  const busy = useBusy('tender');
  const { say } = useSpeech();
  const repeat = (): void => actions.payByCard(sale, payment.requested.amount, payment.tip.amount);
  const otherWay = (): void => actions.moveOn(sale, payment);
  const go = first === 'otherTerminal' ? otherWay : repeat;
  useKeyActions({
    otherWays: otherWay,
    cash: otherWay,
    back: otherWay,
    ...(first !== null && { pay: go }),
  });
  return (
    <>
      {first !== null && (
        <Button tone="primary" size={80} hint="pay" disabled={busy} onClick={go}>
          {say(`pay.${first}`)}
        </Button>
      )}
      <Button size={80} hint="otherWays" disabled={busy} onClick={otherWay}>
        {say('pay.otherWay')}
      </Button>
    </>
  );
}
