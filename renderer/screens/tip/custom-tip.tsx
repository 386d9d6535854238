import type { ReactElement } from 'react';
import { add, money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { entryAmount } from '../../store/amount-entry.ts';
import { useActions, useFormat, useTill } from '../../store/till-context.ts';
import styles from './tip-screen.module.css';

export function CustomTip({ sale }: { readonly sale: SaleView }): ReactElement {
  const tip = useTill((state) => entryAmount(state.ui.entry));
  const actions = useActions();
  const format = useFormat();
  const total = add(sale.due, money(tip, sale.due.currency));
  return (
    <section className={styles.custom} aria-label="Custom tip">
      <EntryDisplay label="Custom tip" />
      <Keypad />
      <Button size={72} wide disabled={tip === 0} onClick={() => actions.chooseTip(sale, tip)}>
        {tip === 0 ? 'Type an amount' : `Use this tip · total ${format(total)}`}
      </Button>
    </section>
  );
}
