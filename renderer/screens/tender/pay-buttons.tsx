import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import styles from './pay-buttons.module.css';

/** From the basket to the money: one press charges the card, the other opens every other way. */
export function PayButtons({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const actions = useActions();
  const busy = useBusy('tender');
  const { say, amount } = useSpeech();
  const payable = sale !== null && sale.lines.length > 0 ? sale : null;
  const isSwap = payable !== null && payable.returns.length > 0 && payable.due.amount === 0;
  const charge = (): void => {
    if (isSwap) actions.settleExchange(payable, 'asPaid');
    else if (payable !== null) actions.charge(payable);
  };
  const otherWays = (): void => {
    if (isSwap) actions.settleExchange(payable, 'cash');
    else if (payable !== null) actions.otherWays(payable);
  };
  useKeyActions({ pay: charge, cash: otherWays, otherWays });
  return (
    <div className={styles.pay}>
      <Button tone="primary" size={80} wide hint="pay" disabled={payable === null || busy} onClick={charge}>
        {isSwap
          ? say(payable.back.amount > 0 ? 'returns.giveBack' : 'returns.swap', {
              amount: amount(payable.back),
            })
          : payable === null
            ? say('charge.empty')
            : say('charge.charge', { amount: amount(payable.due) })}
      </Button>
      <Button
        wide
        hint="otherWays"
        disabled={payable === null || (isSwap && payable.back.amount === 0)}
        onClick={otherWays}
      >
        {say(isSwap ? 'returns.giveBackCash' : 'charge.otherWays')}
      </Button>
    </div>
  );
}
