import type { ReactElement } from 'react';
import { add, money } from '#shared/money.ts';
import { cardWords } from '#shared/words/labels.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { tipLeft } from '../../store/payment-in-focus.ts';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { planTender } from '../tender/tender-plan.ts';
import styles from './facts.module.css';
import { GiveBackButton } from './give-back-button.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

/** The next tender is preset to what is missing of this share, or of all: one press takes it from another card, or in exact cash. */
export function PartiallyCaptured({ sale, payment }: PaymentProps<'partiallyCaptured'>): ReactElement {
  const actions = useActions();
  const speech = useSpeech();
  const { say, amount } = speech;
  const busy = useBusy('tender');
  const tip = money(tipLeft(sale, payment), sale.due.currency);
  const { target, inCoins } = planTender(sale, '');
  const byCard = (): void => actions.payByCard(sale, target.amount, tip.amount);
  const byCash = (): void => actions.payByCash(sale, inCoins.amount);
  const otherWay = (): void => actions.moveOn(sale, payment);
  useKeyActions({ pay: byCard, otherWays: otherWay, cash: byCash });
  return (
    <Panel
      payment={payment}
      tone="wait"
      icon="part"
      actions={
        <>
          <Button tone="primary" size={80} hint="pay" disabled={busy} onClick={byCard}>
            {say('pay.otherCardFor', { amount: amount(add(target, tip)) })}
          </Button>
          <Button size={80} hint="cash" disabled={busy} onClick={byCash}>
            {say('pay.exactCash', { amount: amount(inCoins) })}
          </Button>
          <Button size={80} hint="otherWays" disabled={busy} onClick={otherWay}>
            {say('pay.otherWay')}
          </Button>
          <GiveBackButton sale={sale} payment={payment} />
        </>
      }
    >
      <p className={styles.card}>
        {say('pay.paidPart', { card: cardWords(payment.card, speech), amount: amount(payment.captured) })}
      </p>
    </Panel>
  );
}
