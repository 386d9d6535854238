import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { useActions, useBusy, useFormat, useTill } from '../../store/till-context.ts';
import { planTender, type CashPlan } from './tender-plan.ts';
import styles from './tender-screen.module.css';

export function CashPanel({ sale }: { readonly sale: SaleView }): ReactElement {
  const { cash } = planTender(
    sale.due,
    useTill((state) => state.ui.entry),
  );
  const busy = useBusy('tender');
  const actions = useActions();
  const take = (): void => {
    const received = cash.kind === 'nothingTyped' ? sale.due : cash.received;
    actions.payByCash(sale, received.amount);
  };
  useKeyActions({ cash: take });
  return (
    <section className={styles.cash} aria-label="Other amount">
      <EntryDisplay label="Amount" />
      <Keypad />
      <Button size={72} wide hint="cash" disabled={busy} onClick={take}>
        <CashWords cash={cash} due={sale.due} />
      </Button>
    </section>
  );
}

function CashWords({ cash, due }: { readonly cash: CashPlan; readonly due: SaleView['due'] }): ReactElement {
  const format = useFormat();
  switch (cash.kind) {
    case 'nothingTyped':
      return <>Cash, exact {format(due)}</>;
    case 'part':
      return (
        <>
          Take {format(cash.received)} cash · {format(cash.left)} left
        </>
      );
    case 'enough':
      return (
        <>
          Take cash · change <strong className={styles.change}>{format(cash.change)}</strong>
        </>
      );
  }
}
