import type { ReactElement } from 'react';
import type { OpenAuthorization } from '#shared/refund.ts';
import { Button } from '../../parts/button.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import { daysLeft } from './days-left.ts';
import styles from './tabs.module.css';

interface TabRowProps {
  readonly tab: OpenAuthorization;
  readonly onTip: () => void;
}

export function TabRow({ tab, onTip }: TabRowProps): ReactElement {
  const { say, amount } = useSpeech();
  const actions = useActions();
  const { saleId, tenderId, held, number, customer } = tab;
  const pressed = useBusy(`capture ${tenderId}`);
  const taking = useView((view) => view.modifications.find((one) => one.tenderId === tenderId));
  const days = daysLeft(tab.lapsesAt, useNow());
  const busy = pressed || taking !== undefined;
  return (
    <li className={styles.tab} data-lapsing={days === null || days < 3}>
      <div className={styles.who}>
        <strong>
          {customer === null ? say('tabs.sale', { number }) : say('tabs.saleFor', { name: customer, number })}
        </strong>
        <span className={styles.lapses}>
          {days === null ? say('tabs.lapsed') : say('tabs.lapses', { days })}
        </span>
      </div>
      <strong className={styles.held}>
        {taking === undefined
          ? say('tabs.held', { amount: amount(held) })
          : say('tabs.taking', { amount: amount(taking.amount) })}
      </strong>
      <Button disabled={busy} onClick={onTip}>
        {say('tabs.withTip')}
      </Button>
      <Button
        tone="primary"
        disabled={busy}
        onClick={() => actions.captureTab(saleId, tenderId, held.amount)}
      >
        {say('tabs.take', { amount: amount(held) })}
      </Button>
    </li>
  );
}
