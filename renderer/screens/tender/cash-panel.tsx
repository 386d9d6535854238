import type { ReactElement } from 'react';
import type { Money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { planTender, type CashPlan } from './tender-plan.ts';
import styles from './tender-screen.module.css';

export function CashPanel({ sale }: { readonly sale: SaleView }): ReactElement {
  const { cash, inCoins } = planTender(
    sale,
    useTill((state) => state.ui.entry),
  );
  const busy = useBusy('tender');
  const actions = useActions();
  const { say } = useSpeech();
  const take = (): void => {
    const received = cash.kind === 'nothingTyped' ? inCoins : cash.received;
    actions.payByCash(sale, received.amount);
  };
  useKeyActions({ cash: take });
  return (
    <section className={styles.cash} aria-label={say('tender.otherAmount')}>
      <EntryDisplay label={say('tender.amount')} />
      <Keypad />
      <Button size={72} wide hint="cash" disabled={busy} onClick={take}>
        <CashWords cash={cash} exact={inCoins} />
      </Button>
    </section>
  );
}

function CashWords({ cash, exact }: { readonly cash: CashPlan; readonly exact: Money }): ReactElement {
  const { say, amount } = useSpeech();
  switch (cash.kind) {
    case 'nothingTyped':
      return <>{say('tender.cashExact', { amount: amount(exact) })}</>;
    case 'part':
      return <>{say('tender.cashPart', { amount: amount(cash.received), left: amount(cash.left) })}</>;
    case 'enough':
      return (
        <>
          {say('tender.cashChange')} <strong className={styles.change}>{amount(cash.change)}</strong>
        </>
      );
  }
}
